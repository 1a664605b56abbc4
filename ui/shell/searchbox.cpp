// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/searchbox.h"

#include "domain/ticket/queryhighlight.h"
#include "domain/ticket/querynode.h"
#include "ui/base/tokens.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QStringListModel>

namespace helpdesk {

namespace {

    constexpr int kMostStored = 12;
    constexpr int kMostSeen = 10;

    std::optional<QTextCharFormat> formatOf(QuerySpan::Kind kind, const Colors& colors)
    {
        QTextCharFormat format;
        switch (kind) {
        case QuerySpan::Kind::Field:
            format.setForeground(colors.accent);
            return format;
        case QuerySpan::Kind::Operator:
            format.setForeground(colors.mutedText);
            return format;
        case QuerySpan::Kind::Error:
            format.setForeground(colors.danger);
            format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
            format.setUnderlineColor(colors.danger);
            return format;
        case QuerySpan::Kind::Value:
        case QuerySpan::Kind::Word:
            return std::nullopt;
        }
        Q_UNREACHABLE();
        return std::nullopt;
    }

    /// Those that begin with it, as they are written in search text.
    QStringList goingOn(const QStringList& values, const QString& begun)
    {
        QStringList result;
        for (const auto& value : values) {
            if (value.startsWith(begun, Qt::CaseInsensitive))
                result << queryValue(value);
        }
        result.removeDuplicates();
        return result;
    }

} // namespace

QList<QTextLayout::FormatRange> searchFormats(const QString& text, const Colors& colors)
{
    QList<QTextLayout::FormatRange> ranges;
    for (const auto& span : highlighted(text)) {
        if (const auto format = formatOf(span.kind, colors))
            ranges << QTextLayout::FormatRange{static_cast<int>(span.from), static_cast<int>(span.length), *format};
    }
    return ranges;
}

SearchBox::SearchBox(AsyncWorkspace& workspace, QWidget* parent)
    : QLineEdit(parent)
    , m_workspace(workspace)
    , m_names(new QStringListModel(this))
    , m_completer(new QCompleter(m_names, this))
    , m_asking(this)
{
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setWidget(this);
    connect(m_completer, qOverload<const QString&>(&QCompleter::activated), this, &SearchBox::take);
    connect(this, &QLineEdit::textEdited, this, &SearchBox::offer);
    connect(this, &QLineEdit::textChanged, this, &SearchBox::paintPieces);
    connect(this, &QLineEdit::cursorPositionChanged, this, &SearchBox::paintPieces);
    m_completer->popup()->setObjectName(QStringLiteral("searchOffers"));
    m_completer->setMaxVisibleItems(kMostSeen);
}

// A line edit takes formats as an input method gives them; they colour and change nothing.
void SearchBox::paintPieces()
{
    QList<QInputMethodEvent::Attribute> attributes;
    const auto isBeingWritten = [this](const QTextLayout::FormatRange& range) {
        return hasFocus() && range.format.underlineStyle() == QTextCharFormat::WaveUnderline
            && cursorPosition() >= range.start && cursorPosition() <= range.start + range.length;
    };
    for (const auto& range : searchFormats(text(), colorsFor(palette()))) {
        if (isBeingWritten(range))
            continue; // what is not whole yet is no mistake yet
        attributes << QInputMethodEvent::Attribute(QInputMethodEvent::TextFormat, range.start - cursorPosition(),
                                                   range.length, range.format);
    }
    QInputMethodEvent event(QString(), attributes);
    QCoreApplication::sendEvent(this, &event);
}

void SearchBox::offer()
{
    const auto place = completionsAt(text(), cursorPosition());
    // Who begins a word is not shown the whole language.
    const bool asked = place.field || !place.begun.isEmpty();
    show(place, asked ? place.names : QStringList());
    if (asked)
        offerStored(place);
}

void SearchBox::offerStored(const QueryCompletions& place)
{
    const auto add = [this, place](const QStringList& values) {
        const auto now = completionsAt(text(), cursorPosition());
        if (now == place)
            show(place, place.names + goingOn(values, place.begun));
    };
    switch (place.source) {
    case ValueSource::Users:
        m_asking.ask(m_workspace.users(), [add](const std::vector<User>& users) {
            QStringList logins;
            for (const auto& user : users) {
                if (user.active)
                    logins << user.login;
            }
            add(logins);
        });
        break;
    case ValueSource::Teams:
        m_asking.ask(m_workspace.teams(), [add](const std::vector<Team>& teams) {
            QStringList names;
            for (const auto& team : teams)
                names << team.name;
            add(names);
        });
        break;
    case ValueSource::Customers:
        m_asking.ask(m_workspace.customers(place.begun, kMostStored), [add](const std::vector<CustomerRow>& rows) {
            QStringList names;
            for (const auto& row : rows)
                names << row.name;
            add(names);
        });
        break;
    case ValueSource::Outages:
        m_asking.ask(m_workspace.runningOutages(), [add](const std::vector<Outage>& outages) {
            QStringList numbers;
            for (const auto& outage : outages)
                numbers << outage.number;
            add(numbers);
        });
        break;
    case ValueSource::None:
    case ValueSource::Subscriptions:
    case ValueSource::Contacts:
        break;
    }
}

void SearchBox::show(const QueryCompletions& place, const QStringList& names)
{
    if (names == m_names->stringList() && m_completer->popup()->isVisible())
        return;
    m_names->setStringList(names);
    if (names.isEmpty()) {
        m_completer->popup()->hide();
        return;
    }
    m_completer->setCompletionPrefix({});
    fitOffers(place);
    m_completer->popup()->setCurrentIndex({}); // Enter searches for what is written
}

// Below the word that is begun, with its first letter above those of the offers, and as tall as they are: the completer
// reckons without the edges that the style sheet gives the list.
void SearchBox::fitOffers(const QueryCompletions& place)
{
    constexpr int kEdge = spacing::medium + 1;
    auto* popup = m_completer->popup();
    const auto begun = text().mid(static_cast<int>(place.from), cursorPosition() - static_cast<int>(place.from));
    const auto word = cursorRect().center().x() - fontMetrics().horizontalAdvance(begun);
    const auto wide = popup->sizeHintForColumn(0) + 2 * spacing::huge;
    m_completer->complete({qMax(0, word - kEdge), 0, qMin(wide, width()), height() + spacing::tiny});
    const auto rows = qMin(kMostSeen, m_names->rowCount()) * popup->sizeHintForRow(0);
    const auto tall = rows + popup->height() - popup->viewport()->height();
    const auto box = mapToGlobal(QPoint());
    const bool above = popup->y() < box.y();
    popup->setGeometry(popup->x(), above ? box.y() - tall : popup->y(), popup->width(), tall);
}

bool SearchBox::takeChosen()
{
    const auto* popup = m_completer->popup();
    if (!popup->isVisible() || !popup->currentIndex().isValid())
        return false;
    take(popup->currentIndex().data().toString());
    return true;
}

// The Tab key never comes to keyPressEvent(): it moves the focus before.
bool SearchBox::event(QEvent* event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Tab) {
        if (takeChosen()) {
            event->accept();
            return true;
        }
        m_completer->popup()->hide();
    }
    return QLineEdit::event(event);
}

void SearchBox::take(const QString& name)
{
    const auto place = completionsAt(text(), cursorPosition());
    setText(text().replace(place.from, place.length, name));
    setCursorPosition(static_cast<int>(place.from + name.size()));
    m_completer->popup()->hide();
    if (name.endsWith(u':'))
        offer();
}

void SearchBox::keyPressEvent(QKeyEvent* event)
{
    auto* popup = m_completer->popup();
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && takeChosen()) {
        event->accept();
        return;
    }
    if (event->key() == Qt::Key_Escape && text().isEmpty() && !popup->isVisible()) {
        Q_EMIT left();
        event->accept();
        return;
    }
    if (event->key() == Qt::Key_Down && !popup->isVisible()) {
        const auto place = completionsAt(text(), cursorPosition());
        show(place, place.names);
        offerStored(place);
        event->accept();
        return;
    }
    if (enter)
        popup->hide();
    QLineEdit::keyPressEvent(event);
}

void SearchBox::changeEvent(QEvent* event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        paintPieces();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange)
        fitHint();
}

void SearchBox::resizeEvent(QResizeEvent* event)
{
    QLineEdit::resizeEvent(event);
    fitHint();
}

// An example of what can be asked for is worth its room, half of one is not.
void SearchBox::fitHint()
{
    constexpr int kLettersBeside = 10; // icons and edges
    const auto hint = tr("Find tickets: words, #number, status:open, customer:contoso");
    const auto room = width() - fontMetrics().horizontalAdvance(u'0') * kLettersBeside;
    setPlaceholderText(fontMetrics().horizontalAdvance(hint) <= room ? hint : tr("Find tickets"));
    setAccessibleName(tr("Find tickets"));
}

} // namespace helpdesk
