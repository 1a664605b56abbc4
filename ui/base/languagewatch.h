// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace helpdesk {

/// Tells objects that are no widgets (models) that the language changed; widgets get QEvent::LanguageChange.
class LanguageWatch final : public QObject {
    Q_OBJECT

public:
    explicit LanguageWatch(QObject* parent);

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace helpdesk
