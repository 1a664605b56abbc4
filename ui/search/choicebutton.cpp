// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/search/choicebutton.h"

#include "ui/base/tokens.h"

#include <QActionGroup>
#include <QEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QStyleOptionButton>
#include <QStylePainter>
#include <QTimer>

#include <algorithm>

namespace helpdesk {

namespace {

    /// Qt's own closes with every tick.
    class TickMenu final : public QMenu {
    public:
        using QMenu::QMenu;

    protected:
        void mouseReleaseEvent(QMouseEvent* event) override
        {
            if (auto* action = activeAction(); action && action->isCheckable() && actionAt(event->pos()) == action)
                action->trigger();
            else
                QMenu::mouseReleaseEvent(event);
        }

        void keyPressEvent(QKeyEvent* event) override
        {
            if (auto* action = activeAction(); action && action->isCheckable() && event->key() == Qt::Key_Space)
                action->trigger();
            else
                QMenu::keyPressEvent(event);
        }
    };

    constexpr int kLeastLetters = 16;
    constexpr int kBefore = 11; // as the style sheet has it in lists to choose from
    constexpr int kBehind = 24;

} // namespace

void beginAtFirst(QMenu& menu)
{
    QObject::connect(&menu, &QMenu::aboutToShow, &menu, [&menu] {
        // Qt forgets it while it opens.
        QTimer::singleShot(0, &menu, [&menu] {
            if (!menu.activeAction() && !menu.actions().isEmpty())
                menu.setActiveAction(menu.actions().constFirst());
        });
    });
}

ChoiceButton::ChoiceButton(bool single, QWidget* parent)
    : QPushButton(parent)
    , m_single(single)
    , m_menu(new TickMenu(this))
{
    setObjectName(QStringLiteral("builderChoices"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMenu(m_menu);
    beginAtFirst(*m_menu);
    showWords();
}

void ChoiceButton::setChoices(const std::vector<Choice>& choices)
{
    m_choices = choices;
    fill();
}

void ChoiceButton::setChosen(const QStringList& values)
{
    m_chosen = values;
    fill();
}

void ChoiceButton::fill()
{
    m_menu->clear();
    auto choices = m_choices;
    for (const auto& value : m_chosen) {
        if (std::none_of(choices.begin(), choices.end(),
                         [&value](const Choice& one) { return one.value.compare(value, Qt::CaseInsensitive) == 0; }))
            choices.push_back({value, value});
    }
    auto* group = m_single ? new QActionGroup(m_menu) : nullptr;
    for (const auto& choice : choices) {
        auto* action = m_menu->addAction(QString(choice.label).replace(u'&', QStringLiteral("&&")));
        action->setCheckable(true);
        action->setChecked(isChosen(choice.value));
        if (group)
            group->addAction(action);
        connect(action, &QAction::triggered, this, [this, value = choice.value](bool on) { toggle(value, on); });
    }
    showWords();
}

void ChoiceButton::toggle(const QString& value, bool on)
{
    if (m_single || !on)
        m_chosen.removeIf([&](const QString& one) { return m_single || one.compare(value, Qt::CaseInsensitive) == 0; });
    if (on && !isChosen(value))
        m_chosen << value;
    showWords();
    if (m_single)
        m_menu->close();
    Q_EMIT chosenChanged();
}

QString ChoiceButton::words() const
{
    QStringList words;
    for (const auto& value : m_chosen) {
        const auto choice = std::find_if(m_choices.begin(), m_choices.end(), [&value](const Choice& one) {
            return one.value.compare(value, Qt::CaseInsensitive) == 0;
        });
        words << (choice == m_choices.end() ? value : choice->label);
    }
    return words.join(QStringLiteral(", "));
}

// As much of the words as there is room for; the tool tip and a screen reader tell all.
void ChoiceButton::showWords()
{
    const auto all = words().isEmpty() ? tr("Choose...", "values") : words();
    setText(all);
    setToolTip(fontMetrics().horizontalAdvance(all) > wordsArea().width() ? all : QString());
    setAccessibleDescription(words());
    update();
}

// Where a list to choose from has its words, for that is what it looks like.
QRect ChoiceButton::wordsArea() const
{
    return rect().adjusted(kBefore, 0, -kBehind, 0);
}

void ChoiceButton::paintEvent(QPaintEvent*)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text.clear();
    painter.drawControl(QStyle::CE_PushButton, option);
    const auto colors = colorsFor(palette());
    painter.setPen(m_chosen.isEmpty() || !isEnabled() ? colors.mutedText : colors.text);
    const auto area = wordsArea();
    painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     fontMetrics().elidedText(text(), Qt::ElideRight, area.width()));
}

QSize ChoiceButton::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * kLeastLetters, QPushButton::sizeHint().height()};
}

void ChoiceButton::resizeEvent(QResizeEvent* event)
{
    QPushButton::resizeEvent(event);
    showWords();
}

void ChoiceButton::changeEvent(QEvent* event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        showWords();
}

} // namespace helpdesk
