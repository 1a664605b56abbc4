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
    show(asked ? place.names : QStringList());
    if (asked)
        offerStored(place);
}

void SearchBox::offerStored(const QueryCompletions& place)
{
    const auto add = [this, place](const QStringList& values) {
        const auto now = completionsAt(text(), cursorPosition());
        if (now == place)
            show(place.names + goingOn(values, place.begun));
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

void SearchBox::show(const QStringList& names)
{
    if (names == m_names->stringList() && m_completer->popup()->isVisible())
        return;
    m_names->setStringList(names);
    if (names.isEmpty()) {
        m_completer->popup()->hide();
        return;
    }
    m_completer->setCompletionPrefix({});
    auto* popup = m_completer->popup();
    const auto wide = popup->sizeHintForColumn(0) + 2 * spacing::huge;
    m_completer->complete({cursorRect().center().x(), 0, qMin(wide, width()), height() + spacing::tiny});
    popup->setCurrentIndex({}); // Enter searches for what is written
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
    const bool chosen = popup->isVisible() && popup->currentIndex().isValid();
    const bool takes = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Tab;
    if (chosen && takes) {
        take(popup->currentIndex().data().toString());
        event->accept();
        return;
    }
    if (event->key() == Qt::Key_Down && !popup->isVisible()) {
        const auto place = completionsAt(text(), cursorPosition());
        show(place.names);
        offerStored(place);
        event->accept();
        return;
    }
    if (takes)
        popup->hide();
    QLineEdit::keyPressEvent(event);
}

void SearchBox::changeEvent(QEvent* event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        paintPieces();
}

} // namespace helpdesk
