// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "cmake/pch_core.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLayout>
#include <QPainter>
#include <QWidget>
