// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/icons.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace helpdesk {

/// At the foot of the list, while several tickets are chosen: how many they are, and what may be done with them. One line:
/// where the list is narrow the symbols of the buttons stand alone, and their tool tips have the words.
class ChoiceBar final : public QFrame {
    Q_OBJECT

public:
    explicit ChoiceBar(QWidget* parent = nullptr);

    /// `all`: of how many tickets the list is; 0: not known yet.
    void tell(int chosen, int all);
    /// Below which their menu opens.
    const QWidget& macrosPlace() const;

Q_SIGNALS:
    void changeAsked();
    void assignAsked(); ///< to whoever works here
    void macrosAsked();
    void copyAsked();
    void allAsked();
    void oneAsked(); ///< back to the current ticket alone

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QPushButton* add(const char* name, void (ChoiceBar::*asked)());
    void fitWords();
    QToolButton* addSign(const char* name, Icon icon, void (ChoiceBar::*asked)());
    void retranslate();

    int m_chosen = 0;
    int m_whole = 0;
    QLabel* m_words;
    QPushButton* m_change;
    QPushButton* m_assign;
    QToolButton* m_macros;
    QToolButton* m_copy;
    QPushButton* m_all;
    QToolButton* m_one;
};

} // namespace helpdesk
