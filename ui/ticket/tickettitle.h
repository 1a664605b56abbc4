// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStackedWidget>

class QLabel;
class QLineEdit;

namespace helpdesk {

/// The title, read as a heading that wraps and edited in place: Enter, F2 or a double click begins, Enter or
/// going to another field keeps, Escape takes back. Another window, a menu or a list in front leaves it open.
class TicketTitle : public QStackedWidget {
    Q_OBJECT

public:
    explicit TicketTitle(QWidget* parent = nullptr);

    /// `revision`: of the ticket that has it.
    void setTitle(const QString& title, qint64 revision);
    void setSmall(bool small);
    /// Ends the editing, if there is any: keeps what was written, or takes it back.
    void finish(bool keep);

Q_SIGNALS:
    /// `seen`: the revision of the title that the editing began with.
    void titleEdited(const QString& title, qint64 seen);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void begin();
    void followFocus(QWidget* now);
    void retranslate();

    QString m_title;
    qint64 m_revision = 0;
    // What the editing began with: what came meanwhile is somebody else's.
    QString m_begun;
    qint64 m_seen = 0;
    bool m_editing = false;
    bool m_small = false;
    QLabel* m_label;
    QLineEdit* m_edit;
};

} // namespace helpdesk
