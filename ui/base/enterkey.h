// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QApplication;

namespace helpdesk {

/// Enter presses the button that has the focus, in every window. Qt does so in dialogs, and elsewhere on some desktops
/// only. Check boxes are ticked by Space alone, and dialogs keep their own rule: there Enter also means "done".
class EnterKey final : public QObject {
    Q_OBJECT

public:
    EnterKey(QApplication& application, QObject* parent);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace helpdesk
