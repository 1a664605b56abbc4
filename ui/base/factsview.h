// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QScrollArea>

class QGridLayout;
class QLabel;
class QVBoxLayout;

namespace helpdesk {

class FocusSight;

/// One thing shown in groups of facts, links and buttons, scrolling up and down. What changes is built anew, with focus
/// and place kept: the widgets that take the focus have names.
class FactsView : public QScrollArea {
    Q_OBJECT

public:
    explicit FactsView(QWidget* parent = nullptr);

    QSize minimumSizeHint() const override; ///< as wide as the buttons need: it scrolls up and down only

    /// To the first thing that can be done here.
    void focusFirst();

Q_SIGNALS:
    void left(); ///< Esc: back to the list

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

    /// Fills the empty view, through addGroup().
    virtual void build() = 0;
    void rebuild();
    /// The room on either side of the groups, in pixels.
    void setSides(int room);
    /// Back to the top: another thing is on show.
    void toTop();
    QVBoxLayout* addGroup(const QString& title = {});
    void addFact(QGridLayout& grid, const QString& caption, const QString& value);
    QGridLayout* addGrid(QVBoxLayout& layout);
    QLabel* addCaption(QVBoxLayout& layout, const QString& text);

private:
    void clear();

    QVBoxLayout* m_groups;
    FocusSight* m_sight;
};

} // namespace helpdesk
