// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProgressBar>
#include <QTimer>

namespace helpdesk {

/// Progress of work that may be over at once: shows itself only when it takes more than half a second.
class LateProgress final : public QProgressBar {
    Q_OBJECT

public:
    explicit LateProgress(QWidget* parent = nullptr);

    void begin();
    void report(int done, int total);
    void end();

Q_SIGNALS:
    void lateChanged(bool late); ///< it shows itself, or is over

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QTimer m_patience;
};

} // namespace helpdesk
