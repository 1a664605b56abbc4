// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/palette/commandpalette.h"

#include "base/fold.h"
#include "ui/base/icons.h"
#include "ui/base/tokens.h"
#include "ui/base/typography.h"
#include "ui/palette/palettedelegate.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QTimeZone>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kFoundShown = 6;
    constexpr int kWidth = 640;
    constexpr int kHeight = 420;

    QString withoutMnemonic(QString text)
    {
        return text.remove(u'&').remove(u"..."_s);
    }

    // Every word typed begins a word of the text.
    bool fits(const QString& text, const QStringList& typed)
    {
        const auto words = folded(text).split(u' ', Qt::SkipEmptyParts);
        return std::all_of(typed.begin(), typed.end(), [&](const QString& part) {
            return std::any_of(words.begin(), words.end(), [&](const QString& word) { return word.startsWith(part); });
        });
    }

} // namespace

CommandPalette::CommandPalette(AsyncWorkspace& workspace, std::vector<PaletteEntry> acts,
                               const QList<QAction*>& actions, std::vector<PaletteEntry> places,
                               std::shared_ptr<const Clock> clock, QWidget* parent)
    : QDialog(parent, Qt::Popup)
    , m_workspace(workspace)
    , m_acts(std::move(acts))
    , m_actions(actions)
    , m_places(std::move(places))
    , m_clock(std::move(clock))
    , m_askTickets(this)
    , m_askCustomers(this)
    , m_model(new PaletteModel(this))
    , m_edit(new QLineEdit(this))
    , m_list(new QListView(this))
{
    setObjectName(u"palette"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(tr("Command palette"));
    m_edit->setObjectName(u"paletteText"_s);
    m_edit->addAction(iconOf(Icon::Command, Tone::Muted), QLineEdit::LeadingPosition);
    m_edit->setPlaceholderText(tr("What do you want to do, or where do you want to go?"));
    m_edit->setAccessibleName(m_edit->placeholderText());
    m_edit->installEventFilter(this);
    m_list->setObjectName(u"paletteList"_s);
    m_list->setAccessibleName(tr("What fits"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(this));
    m_list->setUniformItemSizes(true);
    m_list->setFocusPolicy(Qt::NoFocus); // arrows in the edit move through it
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::small, spacing::small, spacing::small, spacing::small);
    layout->setSpacing(spacing::small);
    layout->addWidget(m_edit);
    layout->addWidget(m_list);
    connect(m_edit, &QLineEdit::textChanged, this, &CommandPalette::ask);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex& index) { run(index.row()); });
    ask({});
    fitWindow();
    m_edit->setFocus();
}

// As tall as rows are whole.
void CommandPalette::fitWindow()
{
    ensurePolished();
    m_edit->ensurePolished();
    const auto* window = parentWidget();
    const QSize most(qMin(grown(kWidth), window->width() - spacing::huge * 2),
                     qMin(grown(kHeight), window->height() - spacing::huge * 2));
    const auto row = qMax(1, m_list->sizeHintForRow(0));
    const auto around = m_edit->sizeHint().height() + 3 * spacing::small;
    const auto rows = qMax(1, (most.height() - around) / row);
    m_list->setFixedHeight(rows * row);
    const QSize size(most.width(), around + rows * row);
    setGeometry({window->mapToGlobal(QPoint((window->width() - size.width()) / 2, spacing::huge * 2)), size});
}

void CommandPalette::ask(const QString& text)
{
    const auto trimmed = text.trimmed();
    m_tickets.clear();
    m_customers.clear();
    m_askTickets.drop();
    m_askCustomers.drop();
    show(trimmed);
    if (trimmed.size() < 2)
        return;
    // A number may be a ticket; what is not search text is simply not a ticket.
    const auto number = trimmed.toLongLong();
    const auto query = number > 0 ? u"#%1"_s.arg(number) : trimmed;
    if (auto filter = parseTicketFilter(query, QTimeZone::systemTimeZone(), m_clock->now())) {
        filter->anyState = filter->anyState || filter->states.empty();
        m_askTickets.ask(m_workspace.tickets(*filter, kFoundShown), [this, trimmed](const TicketPage& page) {
            m_tickets = page.rows;
            show(trimmed);
        });
    }
    m_askCustomers.ask(m_workspace.findCaller(trimmed, kFoundShown),
                       [this, trimmed](const std::vector<CallerMatch>& found) {
                           m_customers = found;
                           show(trimmed);
                       });
}

std::vector<PaletteEntry> CommandPalette::actionEntries(const QString& text) const
{
    const auto typed = folded(text).split(u' ', Qt::SkipEmptyParts);
    std::vector<PaletteEntry> entries;
    for (const auto& act : m_acts) {
        if (fits(act.text, typed) && (act.run || !typed.isEmpty()))
            entries.push_back(act);
    }
    for (auto* action : m_actions) {
        const auto name = withoutMnemonic(action->text());
        if (action->isEnabled() && action->isVisible() && fits(name, typed))
            entries.push_back({action->icon(), name, action->shortcut().toString(QKeySequence::NativeText),
                               [action] { action->trigger(); }});
    }
    for (const auto& place : m_places) {
        if (fits(place.text, typed))
            entries.push_back(place);
    }
    return entries;
}

std::vector<PaletteEntry> CommandPalette::ticketEntries()
{
    std::vector<PaletteEntry> entries;
    for (const auto& ticket : m_tickets) {
        entries.push_back({iconOf(Icon::Inbox), tr("#%1 %2").arg(ticket.number).arg(ticket.title), ticket.customerName,
                           [this, id = ticket.id] { Q_EMIT ticketChosen(id); }});
    }
    return entries;
}

std::vector<PaletteEntry> CommandPalette::customerEntries()
{
    std::vector<PaletteEntry> entries;
    for (const auto& match : m_customers) {
        entries.push_back({iconOf(Icon::Customer), match.customer.name, tr("Customer"),
                           [this, id = match.customer.id] { Q_EMIT customerChosen(id); }});
    }
    return entries;
}

void CommandPalette::show(const QString& text)
{
    const auto row = m_list->currentIndex().row();
    auto entries = actionEntries(text);
    auto tickets = ticketEntries();
    auto customers = customerEntries();
    // Customers are few and found by their names; tickets, by any word said in them. A number is first that of a ticket.
    auto& last = text.toLongLong() > 0 ? customers : tickets;
    auto& first = &last == &tickets ? customers : tickets;
    std::ranges::move(first, std::back_inserter(entries));
    std::ranges::move(last, std::back_inserter(entries));
    if (!text.isEmpty()) {
        entries.push_back({iconOf(Icon::Search), tr("Search tickets for “%1”").arg(text), {}, [this, text] {
                               Q_EMIT searchChosen(text);
                           }});
    }
    m_model->setEntries(std::move(entries));
    m_list->setCurrentIndex(m_model->index(qBound(0, row, m_model->rowCount() - 1)));
}

void CommandPalette::run(int row)
{
    const auto* entry = m_model->entryAt(row);
    if (!entry || !entry->run)
        return; // what is blocked says why
    const auto chosen = entry->run;
    hide(); // what is chosen may open a window of its own
    chosen();
    close();
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const auto row = m_list->currentIndex().row();
    const auto last = m_model->rowCount() - 1;
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Down:
        m_list->setCurrentIndex(m_model->index(qMin(row + 1, last)));
        return true;
    case Qt::Key_Up:
        m_list->setCurrentIndex(m_model->index(qMax(row - 1, 0)));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        run(row);
        return true;
    default:
        return QDialog::eventFilter(watched, event);
    }
}

} // namespace helpdesk
