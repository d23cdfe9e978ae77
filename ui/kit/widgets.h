// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// All small widgets of the kit.
#include "ui/kit/badge_widget.h"
#include "ui/kit/banner_widget.h"
#include "ui/kit/confidence_widget.h"
#include "ui/kit/elided_label_widget.h"
#include "ui/kit/empty_state_widget.h"
#include "ui/kit/progress_strip_widget.h"
