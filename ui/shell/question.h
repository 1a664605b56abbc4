// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>

class QString;
class QWidget;

namespace helpdesk {

/// Asks before something is lost, and does it on "yes" only. Enter and Esc keep things as they are.
void ask(QWidget& window, const QString& title, const QString& question, const QString& yes, const QString& no,
         std::function<void()> act);

/// The same before a form is left whose words are not stored, answered before it returns. True: they may go.
bool mayDiscard(QWidget& window);

} // namespace helpdesk
