// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/theme.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace helpdesk {

namespace {

    /// Written once for both themes; @names are colours, and a length behind @ grows with the text. Fields to write in have the
    /// colour of the palette: where a style sheet names one, Qt 6.4 writes the hint in half of it, which is hard to read.
    const QString& sheet()
    {
        static const QString text = uR"(
QToolTip { background: @surface; color: @text; border: 1px solid @controlBorder; padding: 4px; }
QMainWindow::separator, QSplitter::handle { background: @line; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QToolBar { background: @window; border: none; border-bottom: 1px solid @line; padding: 2px 12px; spacing: 8px; }
QStatusBar { border-top: 1px solid @line; }
QStatusBar QLabel { padding: 0 8px; }
QStatusBar::item { border: none; }
QStatusBar QPushButton { padding: 2px 7px; }
QStatusBar QPushButton:focus { padding: 1px 6px; }
QStatusBar QPushButton::menu-indicator { image: none; width: 0; }

*[role="sidebar"] { background: @sidebar; border: none; }
*[role="surface"] { background: @surface; }
*[role="card"] { background: @surface; border: 1px solid @line; border-radius: 6px; }
*[role="card"][chosen="true"] { border: 2px solid @accent; }
*[role="note"] { background: @noteBackground; }
QLabel[role="muted"] { color: @mutedText; }
QLabel[tone="danger"] { color: @danger; }
QLabel[tone="warning"] { color: @warning; }

QPushButton, QToolButton[popupMode="1"] {
    background: @surface; color: @text; border: 1px solid @controlBorder; border-radius: 6px;
    padding: 6px 12px; min-height: @16px;
}
QPushButton:hover { background: @selection; }
QPushButton:pressed { background: @line; }
QPushButton:disabled { color: @mutedText; border-color: @line; background: @window; }
QPushButton:focus { border: 2px solid @accent; padding: 5px 11px; }
QPushButton[role="primary"] { background: @accent; color: @textOnAccent; border-color: @accent; font-weight: 600; }
QPushButton[role="primary"]:hover { border-color: @text; }
QPushButton[role="primary"]:focus { border: 2px solid @text; }
QPushButton[role="primary"]:disabled { background: @window; color: @mutedText; border-color: @line; }
QPushButton[role="quiet"] { background: transparent; border-color: transparent; }
QPushButton[figure="true"] { font-weight: 600; }
QPushButton[role="quiet"]:hover { background: @selection; }
QPushButton[role="quiet"]:focus { border: 2px solid @accent; }
QPushButton[role="quiet"]:disabled { color: @mutedText; }
QPushButton::menu-indicator {
    subcontrol-origin: padding; subcontrol-position: center right; right: 4px; image: url(@arrow); width: @10px; height: @10px;
}
QToolButton { border: 2px solid transparent; border-radius: 6px; padding: 3px; color: @text; }
QToolButton:hover { background: @selection; }
QToolButton:checked { background: @selection; border-color: @controlBorder; }
QToolButton:focus { border-color: @accent; }
QToolButton:disabled { color: @mutedText; }
QToolButton[chip="true"] { background: @surface; border: 1px solid @controlBorder; padding: 4px 8px; }
QToolButton[chip="true"]:hover { background: @selection; }
QToolButton[chip="true"]:checked { background: @selection; border-color: @accent; }
QToolButton[chip="true"]:focus { border: 2px solid @accent; padding: 3px 7px; }

QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QAbstractSpinBox {
    background: @surface; border: 1px solid @controlBorder; border-radius: 6px; padding: 6px 8px;
    selection-background-color: @accent; selection-color: @textOnAccent;
}
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QAbstractSpinBox:focus {
    border: 2px solid @accent; padding: 5px 7px;
}
QLineEdit:disabled, QPlainTextEdit:disabled, QTextEdit:disabled, QComboBox:disabled {
    background: @window; color: @mutedText; border-color: @line;
}
QPlainTextEdit[role="note"], QTextEdit[role="note"] { background: @noteBackground; border-style: dashed; }
QComboBox { padding: 5px 22px 5px 10px; combobox-popup: 0; }
QComboBox:focus { padding: 4px 21px 4px 9px; }
QComboBox::drop-down { border: none; width: 22px; }
QComboBox::down-arrow { image: url(@arrow); width: @12px; height: @12px; }
QAbstractSpinBox { padding-right: 22px; }
QAbstractSpinBox:focus { padding-right: 21px; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { background: transparent; border: none; width: 22px; }
QAbstractSpinBox::up-arrow { image: url(@up); width: @10px; height: @10px; }
QAbstractSpinBox::down-arrow { image: url(@arrow); width: @10px; height: @10px; }
QCheckBox::indicator, QAbstractItemView::indicator {
    width: @16px; height: @16px; background: @surface; border: 1px solid @controlBorder; border-radius: 4px;
}
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked {
    background: @accent; border-color: @accent; image: url(@check);
}
QCheckBox::indicator:focus { border: 2px solid @accent; width: @14px; height: @14px; }
QCheckBox::indicator:checked:focus { border-color: @text; }
QCheckBox::indicator:disabled { background: @window; border-color: @line; }
QRadioButton::indicator { width: @16px; height: @16px; background: @surface; border: 1px solid @controlBorder; border-radius: @9px; }
QRadioButton::indicator:checked { width: @8px; height: @8px; border: @5px solid @accent; }
QRadioButton::indicator:focus { border: 2px solid @accent; width: @14px; height: @14px; }
QRadioButton::indicator:checked:focus { width: @8px; height: @8px; border: @5px solid @text; }
QPushButton, QToolButton, QComboBox, QCheckBox, QRadioButton, QMenu, QTabBar, QListView, QTreeView { icon-size: @16px; }
QCheckBox:disabled, QRadioButton:disabled { color: @mutedText; }

QComboBox QAbstractItemView { background: @surface; border: 1px solid @controlBorder; padding: 4px; }
QComboBox QAbstractItemView::item, QComboBox QAbstractItemView::item:focus {
    padding: 4px 8px; border: none; border-radius: 4px;
}
QComboBox QAbstractItemView::item:selected { background: @selection; color: @text; }

QAbstractItemView {
    background: @surface; color: @text; border: none; outline: none;
    selection-background-color: @selection; selection-color: @text;
}
QAbstractItemView[role="sidebar"] { background: @sidebar; }
QTableView[role="table"]::item { border: 2px solid transparent; }
QTableView[role="table"] QHeaderView::section { padding: 4px 5px; }
QListWidget::item { border: 2px solid transparent; padding: 4px 0; }
QTreeWidget::item { border: 2px solid transparent; padding: 4px 2px; }
QListWidget::item:selected { background: @selection; color: @text; }
QAbstractItemView::item:focus { border: 2px solid @accent; }
QHeaderView::section {
    background: @window; color: @mutedText; border: none; border-bottom: 1px solid @line; padding: 4px 3px;
}
#cutEdge { background: @line; }
#headerEnd { background: @window; border-bottom: 1px solid @line; }
#ticketList QHeaderView::section:first, #ticketList QHeaderView::section:only-one { padding-left: 15px; }
QTableView[role="table"] QHeaderView::section:first, QTableView[role="table"] QHeaderView::section:only-one { padding-left: 17px; }
QTreeWidget::item:selected { background: @selection; color: @text; }
QTableView, QTreeView { gridline-color: @line; alternate-background-color: @window; }

#searchOffers { border: 1px solid @controlBorder; border-radius: 6px; padding: 4px; }
#searchOffers::item, #searchOffers::item:focus { padding: 4px 8px; border: none; border-radius: 4px; }
#searchOffers::item:selected { background: @selection; color: @text; }
QCalendarWidget { background: @surface; border: 1px solid @controlBorder; }
#qt_calendar_navigationbar { background: @surface; }
#qt_calendar_prevmonth, #qt_calendar_nextmonth { padding: 4px; }
#qt_calendar_calendarview { alternate-background-color: @surface; }
#qt_calendar_calendarview:disabled { color: @mutedText; }
QMenu { background: @surface; color: @text; border: 1px solid @controlBorder; padding: 4px; }
QMenu::item { padding: 5px 24px 5px 12px; border-radius: 4px; }
QMenu::icon { left: 6px; }
QMenu::item:selected { background: @selection; }
QMenu::item:disabled { color: @mutedText; }
QMenu::separator { height: 1px; background: @line; margin: 4px 8px; }
QTabWidget::pane { border: none; border-top: 1px solid @line; }
QTabBar::tab { background: transparent; color: @mutedText; padding: 6px 12px; border: 2px solid transparent; }
QTabBar::tab:selected { color: @text; border-bottom-color: @accent; }
QTabBar::tab:focus { border-color: @accent; }
QProgressBar { background: @line; border: none; border-radius: 4px; min-height: 8px; max-height: 8px; }
QProgressBar::chunk { background: @accent; border-radius: 4px; }
QScrollBar { background: transparent; border: none; }
QScrollBar:vertical { width: 12px; }
QScrollBar:horizontal { height: 12px; }
QScrollBar::handle { background: @controlBorder; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

#composer { border-top: 3px solid @accent; background: @surface; }
#composer[kind="note"] { background: @noteBackground; border-top: 3px dashed @warning; }
#composer[kind="call"] { background: @sidebar; border-top: 3px double @controlBorder; }
#composerText[kind="note"] { border: 2px dashed @warning; padding: 5px 7px; background: @noteBackground; }
#composerText[kind="note"]:focus { border: 2px solid @accent; }
#composerText[kind="call"] { border: 1px solid @controlBorder; border-left: 4px solid @controlBorder; padding: 6px 8px; }
#composerText[kind="call"]:focus { border: 2px solid @accent; border-left: 4px solid @accent; padding: 5px 7px 5px 8px; }
#composer QToolButton:checked { border-color: @controlBorder; background: @surface; }
#composer QToolButton:checked:focus { border-color: @accent; }
#ticketMacros, #ticketShowFacts { padding: 0; }
#ticketTitle > QLabel { border: 2px solid transparent; border-radius: 6px; padding: 0 2px; }
#ticketTitle > QLabel:hover { border-color: @line; }
#ticketTitle > QLabel:focus { border-color: @accent; }
#conversation { background: transparent; border: 2px solid transparent; border-radius: 6px; padding: 0; }
#conversation:focus { border-color: @accent; }
#emptyList { border: 2px solid transparent; }
#emptyList:focus { border-color: @accent; }
#views, #savedViews, #agents { background: transparent; }
#palette { background: @window; border: 1px solid @controlBorder; }
QScrollArea#facts, QScrollArea#customerView { background: @surface; border: 2px solid @surface; }
QScrollArea#facts:focus, QScrollArea#customerView:focus { border-color: @accent; }
QScrollArea#facts > QWidget > QWidget, QScrollArea#customerView > QWidget > QWidget { background: @surface; }
)"_s;
        return text;
    }

    /// Style sheets know pictures by file only, so each comes in two colours.
    QString pictureOf(const QString& name, const Colors& colors)
    {
        const bool dark = colors.text.lightness() > colors.window.lightness();
        return u":/theme/%1-%2.svg"_s.arg(name, dark ? u"dark"_s : u"light"_s);
    }

} // namespace

QString styleSheetOf(const Colors& colors, int textPercent)
{
    const QHash<QString, QColor> byName{
        {u"window"_s, colors.window},
        {u"surface"_s, colors.surface},
        {u"sidebar"_s, colors.sidebar},
        {u"line"_s, colors.line},
        {u"controlBorder"_s, colors.controlBorder},
        {u"text"_s, colors.text},
        {u"mutedText"_s, colors.mutedText},
        {u"accent"_s, colors.accent},
        {u"selection"_s, colors.selection},
        {u"noteBackground"_s, colors.noteBackground},
        {u"danger"_s, colors.danger},
        {u"warning"_s, colors.warning},
        {u"textOnAccent"_s, colors.textOnAccent},
    };
    QString result;
    qsizetype from = 0;
    const QString& source = sheet();
    for (auto at = source.indexOf(u'@'); at >= 0; at = source.indexOf(u'@', from)) {
        auto end = at + 1;
        const bool length = source.at(end).isDigit();
        while (end < source.size() && (length ? source.at(end).isDigit() : source.at(end).isLetter()))
            ++end;
        result += QStringView(source).mid(from, at - from);
        const auto name = source.mid(at + 1, end - at - 1);
        if (length)
            result += QString::number(name.toInt() * textPercent / 100);
        else
            result += byName.contains(name) ? byName.value(name).name() : pictureOf(name, colors);
        from = end;
    }
    result += QStringView(source).mid(from);
    return result;
}

} // namespace helpdesk
