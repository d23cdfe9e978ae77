// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/payables/payables_service.h"
#include "ui/kit/theme.h"

namespace desk {

/// Words, icons and tones for what is to be paid. Threads: any (icon names, not icons).

[[nodiscard]] QString paymentStateWord(PaymentState state); ///< "In the bank file"
[[nodiscard]] QString paymentStateIcon(PaymentState state);
[[nodiscard]] Tone paymentStateTone(PaymentState state);

/// Something is in the way that a person has to deal with.
[[nodiscard]] bool isStuck(const Payable &payable);
/// What is in the way and what to do, for one line of a list: "No IBAN: open it and enter one"; empty for None.
[[nodiscard]] QString obstacleWords(const Payable &payable);
/// The same in whole sentences.
/// @param limit  Settings::releaseAloneLimit, canonical.
[[nodiscard]] QString obstacleSentence(const Payable &payable, const QString &limit);
/// The same for one of many in a sentence that counts: "2 without an account to pay to".
[[nodiscard]] QString obstacleCount(PaymentObstacle obstacle, int count, const QString &limit);
/// "Released by Anna", "payments 2026-11-24.xml", the reason of a hold, "Paid on 24/11/2026"; empty where the state
/// says it all.
[[nodiscard]] QString paymentStateDetail(const Payable &payable);

[[nodiscard]] QString moneyText(const Money &money);
/// "1,200.00 EUR + 40.00 USD"
[[nodiscard]] QString moneyTexts(const QList<Money> &sums);
/// Per currency, in the order of first appearance; without an amount or a currency nothing is added.
[[nodiscard]] QList<Money> sumByCurrency(const QList<Payable> &payables);

/// "16 Nov - 22 Nov" of the week that begins on that day.
[[nodiscard]] QString weekSpan(QDate monday);
/// "Overdue", "This week (16 Nov - 22 Nov)", "Week 48 (...)", "No due date".
[[nodiscard]] QString weekTitle(const DueWeek &week, QDate today);
/// "today", "tomorrow", "in 3 days", "5 days late"
[[nodiscard]] QString dueDistance(QDate due, QDate today);

} // namespace desk
