// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/audit/auditfilters.h"

#include "async/asyncworkspace.h"
#include "ui/base/answers.h"
#include "ui/base/captioned.h"
#include "ui/base/datefield.h"
#include "ui/base/fittotext.h"
#include "ui/base/flowlayout.h"
#include "ui/base/labels.h"
#include "ui/base/tokens.h"
#include "ui/base/typography.h"
#include "ui/text/audittext.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kCalendarIcon = 24;
    constexpr int kTicketLetters = 10;

    std::optional<qint64> ticketNumber(const QString& text)
    {
        auto digits = text.trimmed();
        if (digits.startsWith(u'#'))
            digits.remove(0, 1);
        if (digits.isEmpty())
            return 0;
        bool isNumber = false;
        const auto number = digits.toLongLong(&isNumber);
        return isNumber && number > 0 ? std::optional(number) : std::nullopt;
    }

    // The choice stays what it was, by its data.
    void refill(QComboBox& box, const QList<std::pair<QString, QVariant>>& items)
    {
        const QSignalBlocker quiet(box);
        const auto chosen = box.currentData();
        box.clear();
        for (const auto& [text, data] : items)
            box.addItem(text, data);
        box.setCurrentIndex(qMax(0, box.findData(chosen)));
        fitToItems(box);
    }

} // namespace

AuditFilters::AuditFilters(AsyncWorkspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_from(new DateField(DateField::Kind::Day, new QWidget(this)))
    , m_fromLabel(makeCaption(m_from->parentWidget()))
    , m_to(new DateField(DateField::Kind::Day, new QWidget(this)))
    , m_toLabel(makeCaption(m_to->parentWidget()))
    , m_person(new QComboBox(new QWidget(this)))
    , m_personLabel(makeCaption(m_person->parentWidget()))
    , m_kind(new QComboBox(new QWidget(this)))
    , m_kindLabel(makeCaption(m_kind->parentWidget()))
    , m_act(new QComboBox(new QWidget(this)))
    , m_actLabel(makeCaption(m_act->parentWidget()))
    , m_ticket(new QLineEdit(new QWidget(this)))
    , m_ticketLabel(makeCaption(m_ticket->parentWidget()))
    , m_clear(new QPushButton(new QWidget(this)))
    , m_clearLabel(makeCaption(m_clear->parentWidget()))
    , m_problem(new QLabel(this))
{
    m_from->setObjectName(u"auditFrom"_s);
    m_to->setObjectName(u"auditTo"_s);
    m_person->setObjectName(u"auditPerson"_s);
    m_kind->setObjectName(u"auditKind"_s);
    m_act->setObjectName(u"auditAct"_s);
    m_ticket->setObjectName(u"auditTicket"_s);
    m_clear->setObjectName(u"auditClear"_s);
    m_problem->setObjectName(u"auditProblem"_s);
    build();
    retranslate();
    connectAll();
    readPeople();
}

void AuditFilters::build()
{
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    setStyleProperty(*m_problem, "tone", u"danger"_s);
    m_problem->hide();
    m_clear->setAutoDefault(false);
    m_ticket->setClearButtonEnabled(true);
    auto* fields = new FlowLayout;
    fields->setSpacing(spacing::medium);
    fields->addWidget(captioned(m_fromLabel, m_from));
    fields->addWidget(captioned(m_toLabel, m_to));
    fields->addWidget(captioned(m_personLabel, m_person));
    fields->addWidget(captioned(m_kindLabel, m_kind));
    fields->addWidget(captioned(m_actLabel, m_act));
    fields->addWidget(captioned(m_ticketLabel, m_ticket));
    fields->addWidget(captioned(m_clearLabel, m_clear));
    fitToText(*this, [this](const QFontMetrics& metrics) {
        const auto day = metrics.horizontalAdvance(u"0000-00-00"_s) + grown(kCalendarIcon) + 2 * spacing::huge;
        m_from->setFixedWidth(day);
        m_to->setFixedWidth(day);
        m_ticket->setFixedWidth(metrics.averageCharWidth() * kTicketLetters + grown(kCalendarIcon) + 2 * spacing::medium);
        for (auto* box : {m_person, m_kind, m_act})
            fitToItems(*box);
    });
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::tiny);
    layout->addLayout(fields);
    layout->addWidget(m_problem);
}

void AuditFilters::connectAll()
{
    for (auto* day : {m_from, m_to}) {
        connect(day, &QLineEdit::editingFinished, this, &AuditFilters::announce);
        connect(day, &DateField::problemChanged, this, &AuditFilters::announce);
    }
    for (auto* box : {m_person, m_kind, m_act})
        connect(box, &QComboBox::activated, this, &AuditFilters::announce);
    connect(m_ticket, &QLineEdit::editingFinished, this, &AuditFilters::announce);
    connect(m_ticket, &QLineEdit::textChanged, this, [this](const QString& text) {
        if (text.isEmpty())
            announce();
    });
    connect(m_clear, &QPushButton::clicked, this, [this] {
        clear();
        focusFirst();
    });
}

// Who left is there as well: what they did stays.
void AuditFilters::readPeople()
{
    onAnswer(this, m_workspace.users(), [this](std::vector<User> people) {
        m_people = std::move(people);
        fillPeople();
    });
}

void AuditFilters::fillPeople()
{
    QList<std::pair<QString, QVariant>> items{{tr("Everybody"), {}}};
    for (const auto& person : m_people)
        items.emplace_back(person.name, person.id.value());
    refill(*m_person, items);
}

void AuditFilters::fillKinds()
{
    QList<std::pair<QString, QVariant>> items;
    for (const auto thing : valuesOf<AuditThing>())
        items.emplace_back(label(thing), QString(keyOf(thing)));
    std::ranges::sort(items, [](const auto& a, const auto& b) { return a.first.localeAwareCompare(b.first) < 0; });
    items.prepend({tr("Everything"), {}});
    refill(*m_kind, items);
}

void AuditFilters::fillActs()
{
    auto keys = keysOf<AuditAct>() + keysOf<EventKind>();
    keys.removeDuplicates();
    QList<std::pair<QString, QVariant>> items;
    for (const auto& key : keys)
        items.emplace_back(auditActLabel(key), key);
    std::ranges::sort(items, [](const auto& a, const auto& b) { return a.first.localeAwareCompare(b.first) < 0; });
    items.prepend({tr("Every act"), {}});
    refill(*m_act, items);
}

QString AuditFilters::problem() const
{
    for (const auto* day : {m_from, m_to}) {
        if (!day->problem().isEmpty())
            return day->problem();
    }
    if (m_from->day().isValid() && m_to->day().isValid() && m_to->day() < m_from->day())
        return tr("The period ends before it begins.");
    return ticketNumber(m_ticket->text()) ? QString() : tr("“%1” is no ticket number. Write one as 1042.").arg(m_ticket->text());
}

std::optional<AuditFilter> AuditFilters::filter() const
{
    if (!problem().isEmpty())
        return std::nullopt;
    AuditFilter filter;
    const auto zone = QTimeZone::systemTimeZone();
    if (m_from->day().isValid())
        filter.from = Instant::fromDateTime(m_from->day().startOfDay(zone));
    if (m_to->day().isValid())
        filter.to = Instant::fromDateTime(m_to->day().addDays(1).startOfDay(zone));
    filter.person = UserId(m_person->currentData().toLongLong());
    filter.thing = fromKey<AuditThing>(m_kind->currentData().toString());
    filter.act = m_act->currentData().toString();
    filter.ticket = ticketNumber(m_ticket->text()).value_or(0);
    return filter;
}

bool AuditFilters::isNarrowed() const
{
    return filter() != AuditFilter();
}

void AuditFilters::clear()
{
    {
        const QSignalBlocker quiet(m_ticket);
        m_ticket->clear();
        m_from->setValue({});
        m_to->setValue({});
    }
    for (auto* box : {m_person, m_kind, m_act})
        box->setCurrentIndex(0);
    announce();
}

void AuditFilters::focusFirst()
{
    m_from->setFocus(Qt::OtherFocusReason);
}

// Leaving a field that says what it said is no change.
void AuditFilters::announce()
{
    const auto wrong = problem();
    m_problem->setText(wrong);
    m_problem->setVisible(!wrong.isEmpty());
    m_clear->setEnabled(isNarrowed());
    const auto now = filter();
    if (!now || *now == m_told)
        return;
    m_told = *now;
    Q_EMIT changed();
}

void AuditFilters::retranslate()
{
    m_fromLabel->setText(tr("From"));
    m_toLabel->setText(tr("To", "a day"));
    m_personLabel->setText(tr("Who"));
    m_kindLabel->setText(tr("To what"));
    m_actLabel->setText(tr("Act"));
    m_ticketLabel->setText(tr("Ticket"));
    m_clear->setText(tr("Show all"));
    m_clear->setEnabled(isNarrowed());
    for (const auto* caption : {m_fromLabel, m_toLabel, m_personLabel, m_kindLabel, m_actLabel, m_ticketLabel})
        caption->buddy()->setAccessibleName(caption->text());
    fillPeople();
    fillKinds();
    fillActs();
    m_problem->setText(problem());
}

void AuditFilters::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace helpdesk
