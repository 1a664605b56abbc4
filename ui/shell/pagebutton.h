// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QToolButton>

namespace helpdesk {

/// A page of the program in the side bar. It is marked by who knows what is on show, not by being pressed; a
/// screen reader tells it as checked.
class PageButton final : public QToolButton {
    Q_OBJECT

public:
    PageButton(QAction& page, QWidget* parent);

    QAction& page() const { return m_page; }
    /// Its symbol alone; the tool tip has the name.
    void setFolded(bool folded);
    int wholeWidth() const; ///< to be read to the end, in pixels

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void nextCheckState() override { }
    void paintEvent(QPaintEvent* event) override;

private:
    void follow(); ///< the action says its name again with each language

    QAction& m_page;
};

} // namespace helpdesk
