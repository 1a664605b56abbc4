// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPushButton>

#include <vector>

class QMenu;

namespace helpdesk {

/// A menu that stands at its first entry when it opens, so that Space and Enter are about one: Qt's own stands at none.
void beginAtFirst(QMenu& menu);

/// A button that says which of some values are chosen, over a menu in which they are ticked. The menu stays open while one
/// clicks or presses Space; Enter ticks and closes it.
class ChoiceButton final : public QPushButton {
    Q_OBJECT

public:
    struct Choice {
        QString value; ///< case does not matter
        QString label;
    };

    /// `single`: one of them at most.
    explicit ChoiceButton(bool single, QWidget* parent = nullptr);

    void setChoices(const std::vector<Choice>& choices);
    /// What is none of the choices is one from now on, under its own name.
    void setChosen(const QStringList& values);
    QStringList chosen() const { return m_chosen; }
    /// What is chosen, in words; empty: nothing.
    QString words() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void chosenChanged(); ///< by whoever sits before it

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fill();
    void toggle(const QString& value, bool on);
    void showWords();
    QRect wordsArea() const;
    bool isChosen(const QString& value) const { return m_chosen.contains(value, Qt::CaseInsensitive); }

    bool m_single;
    std::vector<Choice> m_choices;
    QStringList m_chosen; ///< as they were written
    QMenu* m_menu;
};

} // namespace helpdesk
