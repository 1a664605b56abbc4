// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QToolButton;
class QVBoxLayout;

namespace helpdesk {

/// A title that can be pressed, and what it hides until then.
class FoldedSection : public QWidget {
    Q_OBJECT

public:
    explicit FoldedSection(QWidget* parent = nullptr);

    void setTitle(const QString& title);
    QVBoxLayout* content() const { return m_layout; }
    void setOpen(bool open);
    QToolButton* button() const { return m_button; }
    bool isOpen() const;

Q_SIGNALS:
    void opened(); ///< what is in it may be made now

private:
    QToolButton* m_button;
    QWidget* m_body;
    QVBoxLayout* m_layout;
};

} // namespace helpdesk
