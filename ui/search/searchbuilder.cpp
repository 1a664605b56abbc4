// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/search/searchbuilder.h"

#include "ui/base/labels.h"
#include "ui/base/pagescroll.h"
#include "ui/base/returntoowner.h"
#include "ui/base/tokens.h"
#include "ui/base/widgetrole.h"
#include "ui/base/windowsize.h"
#include "ui/search/builderrow.h"
#include "ui/search/orderrow.h"
#include "ui/search/querytextview.h"
#include "ui/text/errorpresenter.h"

#include <QEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScreen>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace helpdesk {

namespace {

    constexpr int kCountPauseMs = 250;

    /// In a line that was chosen there is no place in a text to be told.
    QString faultSentence(const QueryRow& row, const RowFault& fault)
    {
        if (fault.repeats)
            return SearchBuilder::tr("“%1” is in another condition already: a ticket has only one, so choose all values there.")
                .arg(searchFieldLabel(row.field));
        if (row.kind == QueryRow::Kind::Text)
            return sentence(fault.error);
        const auto& found = fault.error.arguments.value(1);
        const auto& nearest = fault.error.arguments.value(2);
        if (nearest.isEmpty())
            return SearchBuilder::tr("“%1” is not understood here; correct it or remove the condition.").arg(found);
        return SearchBuilder::tr("“%1” is not understood here; perhaps you mean “%2”.").arg(found, nearest);
    }

} // namespace

SearchBuilder::SearchBuilder(AsyncWorkspace& workspace, const QString& text, QWidget* parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_counting(this)
    , m_page(new QWidget(this))
    , m_lines(new QVBoxLayout)
    , m_scroll(new PageScroll(m_page, this))
    , m_add(new QPushButton(this))
    , m_conditions(new QMenu(m_add))
    , m_order(new OrderRow(m_page))
    , m_caption(makeCaption(this))
    , m_text(new QueryTextView(this))
    , m_count(new QLabel(this))
    , m_keep(new QPushButton(this))
    , m_cancel(new QPushButton(this))
    , m_search(new QPushButton(this))
{
    setObjectName(u"searchBuilder"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    read(text);
    retranslate();
    resizeWithText(*this, {760, 400});
    changed();
    judge();
    readPeople();
    m_rows.front()->focusValue();
}

void SearchBuilder::build()
{
    m_add->setObjectName(u"builderAdd"_s);
    m_add->setMenu(m_conditions);
    beginAtFirst(*m_conditions);
    m_text->setObjectName(u"builderText"_s);
    m_count->setObjectName(u"builderCount"_s);
    m_count->setWordWrap(true);
    m_keep->setObjectName(u"builderKeep"_s);
    m_keep->setAutoDefault(false);
    m_cancel->setAutoDefault(false);
    m_search->setObjectName(u"builderSearch"_s);
    m_search->setDefault(true);
    setRole(*m_search, WidgetRole::Primary);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kCountPauseMs);
    auto* page = new QVBoxLayout(m_page);
    page->setContentsMargins(spacing::huge, spacing::large, spacing::huge, spacing::small);
    page->setSpacing(spacing::medium);
    m_lines->setSpacing(spacing::medium);
    page->addLayout(m_lines);
    page->addWidget(m_add, 0, Qt::AlignLeft);
    page->addWidget(m_order);
    page->addStretch();
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_keep);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_search);
    auto* below = new QVBoxLayout;
    below->setContentsMargins(spacing::huge, 0, spacing::huge, spacing::large);
    below->setSpacing(spacing::tiny);
    below->addWidget(m_caption);
    below->addWidget(m_text);
    below->addWidget(m_count);
    below->addSpacing(spacing::small);
    below->addLayout(buttons);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::small);
    layout->addWidget(m_scroll, 1);
    layout->addLayout(below);
    connect(&m_pause, &QTimer::timeout, this, &SearchBuilder::judge);
    connect(m_order, &OrderRow::changed, this, &SearchBuilder::changed);
    connect(m_keep, &QPushButton::clicked, this, &SearchBuilder::keep);
    connect(m_cancel, &QPushButton::clicked, this, &SearchBuilder::reject);
    connect(m_search, &QPushButton::clicked, this, &SearchBuilder::accept);
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(QKeySequence(Qt::CTRL | key), this), &QShortcut::activated, this, &SearchBuilder::accept);
}

void SearchBuilder::read(const QString& text)
{
    const auto all = rowsOf(text);
    m_orderPlace = all.size();
    for (size_t i = 0; i < all.size(); ++i) {
        if (isOrder(all[i])) {
            m_orderPlace = i;
            m_order->setRow(all[i]);
        } else {
            addRow(all[i]);
        }
    }
    if (m_rows.empty())
        addRow({}); // words: what most begin with
    orderTabs();
}

void SearchBuilder::readPeople()
{
    const auto tell = [this] {
        for (auto* row : m_rows)
            row->setPeople(m_users, m_teams);
    };
    onAnswer(this, m_workspace.users(), [this, tell](const std::vector<User>& users) {
        m_users = users;
        tell();
    });
    onAnswer(this, m_workspace.teams(), [this, tell](const std::vector<Team>& teams) {
        m_teams = teams;
        tell();
    });
}

std::vector<QueryRow> SearchBuilder::rows() const
{
    std::vector<QueryRow> all;
    for (const auto* row : m_rows)
        all.push_back(row->row());
    if (const auto& order = m_order->row())
        all.insert(all.begin() + static_cast<qsizetype>(std::min(m_orderPlace, all.size())), *order);
    return all;
}

QString SearchBuilder::text() const
{
    return written(rows()).text;
}

BuilderRow* SearchBuilder::addRow(const QueryRow& row)
{
    auto* line = new BuilderRow(m_workspace, row, m_page);
    line->setPeople(m_users, m_teams);
    m_rows.push_back(line);
    m_lines->addWidget(line);
    connect(line, &BuilderRow::changed, this, &SearchBuilder::changed);
    connect(line, &BuilderRow::stopsChanged, this, &SearchBuilder::orderTabs);
    connect(line, &BuilderRow::removeWanted, this, [this, line] { removeRow(line); });
    return line;
}

void SearchBuilder::addCondition(int subject)
{
    auto* line = addRow({});
    line->choose(subject);
    m_orderPlace = m_order->row() ? m_orderPlace : m_rows.size();
    orderTabs();
    line->show();
    line->focusValue();
    changed();
}

// The focus goes on to what stands in its place.
void SearchBuilder::removeRow(BuilderRow* row)
{
    const auto place = std::find(m_rows.begin(), m_rows.end(), row) - m_rows.begin();
    m_rows.erase(m_rows.begin() + place);
    if (static_cast<size_t>(place) < m_orderPlace)
        --m_orderPlace;
    row->hide();
    row->deleteLater();
    orderTabs();
    if (static_cast<size_t>(place) < m_rows.size())
        m_rows[static_cast<size_t>(place)]->stops().constLast()->setFocus(Qt::OtherFocusReason);
    else
        m_add->setFocus(Qt::OtherFocusReason);
    changed();
}

// What is being written may be wrong for as long as somebody writes.
void SearchBuilder::changed()
{
    for (auto* row : m_rows)
        row->setFault({});
    m_text->setText(text());
    m_keep->setEnabled(!text().isEmpty());
    m_counting.drop();
    tell({}, false);
    m_pause.start();
}

void SearchBuilder::judge()
{
    m_pause.stop();
    if (showFault())
        tell(tr("The search is not understood yet: see the condition above."), true);
    else
        count();
}

QueryMoment SearchBuilder::moment() const
{
    return {QTimeZone::systemTimeZone(), m_workspace.clock().now()};
}

bool SearchBuilder::showFault()
{
    const auto all = rows();
    const auto fault = faultOf(all, moment());
    if (!fault || m_rows.empty())
        return false;
    // The order may stand between the lines, but never is what cannot be understood.
    const bool behindOrder = m_order->row() && fault->row > std::min(m_orderPlace, m_rows.size());
    const auto place = std::min(fault->row - (behindOrder ? 1 : 0), m_rows.size() - 1);
    m_rows[place]->setFault(faultSentence(all[fault->row], *fault));
    return true;
}

void SearchBuilder::count()
{
    if (text().isEmpty()) {
        tell(tr("Nothing is searched for yet: add a condition, or give one its values."), false);
        return;
    }
    const auto filter = parseTicketFilter(text(), moment().zone, moment().now);
    if (!filter)
        return;
    tell(tr("Counting..."), false);
    m_counting.ask(
        m_workspace.ticketCount(*filter),
        [this](qint64 found) { tell(tr("Finds %Ln ticket(s).", "", static_cast<int>(found)), false); },
        [this](const Error& error) { tell(sentence(error), true); });
}

void SearchBuilder::tell(const QString& sentence, bool isProblem)
{
    m_count->setText(sentence);
    setStyleProperty(*m_count, "tone", isProblem ? u"danger"_s : QString());
}

void SearchBuilder::keep()
{
    judge();
    if (faultOf(rows(), moment()))
        focusFault();
    else
        Q_EMIT viewWanted(text());
}

void SearchBuilder::focusFault()
{
    const auto row = std::find_if(m_rows.begin(), m_rows.end(), [](const BuilderRow* one) { return !one->fault().isEmpty(); });
    if (row != m_rows.end())
        (*row)->focusValue();
}

void SearchBuilder::accept()
{
    if (faultOf(rows(), moment())) {
        judge();
        focusFault();
        return;
    }
    const auto wanted = text();
    QDialog::accept();
    returnToOwner(*this);
    Q_EMIT searchWanted(wanted);
}

void SearchBuilder::reject()
{
    QDialog::reject();
    returnToOwner(*this);
}

// Qt appends what is made late to the window's end.
void SearchBuilder::orderTabs()
{
    QList<QWidget*> stops;
    for (const auto* row : m_rows)
        stops << row->stops();
    stops << m_add << m_order->stops() << m_text << m_keep << m_cancel << m_search;
    for (int i = 1; i < stops.size(); ++i)
        setTabOrder(stops[i - 1], stops[i]);
    alignLines();
}

void SearchBuilder::alignLines()
{
    int widest = 0;
    for (const auto* row : m_rows)
        widest = qMax(widest, row->comparisonWidth());
    for (auto* row : m_rows)
        row->setComparisonWidth(widest);
}

void SearchBuilder::fitToLines()
{
    m_page->layout()->activate();
    layout()->activate();
    const auto given = m_scroll->viewport()->size();
    const auto missing = m_page->layout()->totalHeightForWidth(given.width()) - given.height();
    if (missing <= 0)
        return;
    const auto room = screen()->availableGeometry();
    const auto place = room.height() - spacing::huge * 2; // its title bar has to go there too
    const auto most = parentWidget() ? qMin(place, parentWidget()->window()->height()) : place;
    resize(width(), qMax(height(), qMin(height() + missing, most)));
    const auto below = frameGeometry().bottom() - room.bottom();
    if (isVisible() && below > 0)
        move(x(), qMax(room.top(), y() - below));
}

// A line came, or something came to be said of one.
bool SearchBuilder::event(QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest)
        QTimer::singleShot(0, this, [this] {
            alignLines();
            fitToLines();
        });
    return QDialog::event(event);
}

void SearchBuilder::fillConditions()
{
    m_conditions->clear();
    for (const auto& [subject, name] : BuilderRow::subjects())
        connect(m_conditions->addAction(name), &QAction::triggered, this, [this, subject = subject] { addCondition(subject); });
}

void SearchBuilder::retranslate()
{
    setWindowTitle(tr("Build a search"));
    fillConditions();
    for (auto* row : m_rows)
        row->retranslate();
    m_order->retranslate();
    m_add->setText(tr("&Add a condition"));
    m_caption->setText(tr("Search text"));
    m_text->setAccessibleName(tr("Search text that the conditions write"));
    m_keep->setText(tr("Save as &view..."));
    m_cancel->setText(tr("Cancel"));
    m_search->setText(tr("Search"));
    alignLines();
}

void SearchBuilder::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        judge(); // the sentences are said anew
    }
}

} // namespace helpdesk
