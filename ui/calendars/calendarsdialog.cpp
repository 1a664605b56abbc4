// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendars/calendarsdialog.h"

#include "async/slacalls.h"
#include "base/fold.h"
#include "ui/base/answers.h"
#include "ui/base/inlinemessage.h"
#include "ui/base/labels.h"
#include "ui/base/lateprogress.h"
#include "ui/base/widgetrole.h"
#include "ui/base/windowsize.h"
#include "ui/base/wrappinglist.h"
#include "ui/calendars/calendarform.h"
#include "ui/calendars/holidaysdialog.h"
#include "ui/policies/listandform.h"
#include "ui/policies/recomputing.h"
#include "ui/shell/question.h"
#include "ui/text/errorpresenter.h"

#include <QEvent>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QTimeZone>

#include <algorithm>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kCalendarListLetters = 16;

} // namespace

CalendarsDialog::CalendarsDialog(AsyncWorkspace& workspace, Recomputing& recomputing, QWidget* parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_recomputing(recomputing)
    , m_mayChange(workspace.actor().role == Role::Administrator)
    , m_lead(makeCaption(this))
    , m_list(new WrappingList(this))
    , m_form(new CalendarForm(this))
    , m_progress(new LateProgress(this))
    , m_message(new InlineMessage(this))
    , m_new(new QPushButton(this))
    , m_import(new QPushButton(this))
    , m_remove(new QPushButton(this))
    , m_close(new QPushButton(this))
    , m_save(new QPushButton(this))
{
    setObjectName(u"calendarsDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    m_list->setObjectName(u"calendarList"_s);
    m_new->setObjectName(u"calendarNew"_s);
    m_import->setObjectName(u"calendarImport"_s);
    m_remove->setObjectName(u"calendarRemove"_s);
    m_save->setObjectName(u"calendarSave"_s);
    setRole(*m_save, WidgetRole::Primary);
    build();
    connectAll();
    showRecomputing(*m_progress, m_recomputing);
    retranslate();
    m_form->setReadOnly(!m_mayChange);
    if (!m_mayChange)
        m_message->say(InlineMessage::Kind::Information, tr("Administrators change this."));
    updateButtons();
    resizeWithText(*this, {1040, 760});
    read(partnerHoursName());
}

void CalendarsDialog::build()
{
    layOut(*this, {*m_lead, *m_list, kCalendarListLetters, *m_form, *m_progress, *m_message, {m_new, m_import, m_remove},
                   *m_close, *m_save});
}

void CalendarsDialog::connectAll()
{
    connect(m_list, &QListWidget::currentRowChanged, this, &CalendarsDialog::choose);
    connect(m_new, &QPushButton::clicked, this, &CalendarsDialog::startNew);
    connect(m_save, &QPushButton::clicked, this, &CalendarsDialog::save);
    connect(m_remove, &QPushButton::clicked, this, &CalendarsDialog::remove);
    connect(m_close, &QPushButton::clicked, this, &CalendarsDialog::reject);
    connect(m_import, &QPushButton::clicked, this, [this] {
        const auto path = QFileDialog::getOpenFileName(this, tr("Import holidays"), {},
                                                       tr("Calendars (*.ics);;All files (*)"));
        if (!path.isEmpty())
            importHolidays(path);
    });
    connect(m_form, &CalendarForm::edited, this, [this] {
        m_edited = true;
        updateButtons();
    });
    connect(&m_recomputing, &Recomputing::failed, this, &CalendarsDialog::say);
    connect(&m_recomputing, &Recomputing::finished, this, [this](qint64 moved) {
        if (moved > 0 && m_message->isVisible() && m_message->sentence() == m_done)
            m_message->say(InlineMessage::Kind::Success,
                           m_done + u' ' + tr("%n ticket(s) are due at another time now.", "", static_cast<int>(moved)));
    });
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(QKeySequence(Qt::CTRL | key), this), &QShortcut::activated, this, &CalendarsDialog::save);
}

void CalendarsDialog::read(const QString& wanted)
{
    onAnswer(
        this, PolicyCalls(m_workspace).calendars(),
        [this, wanted](const std::vector<NamedCalendar>& calendars) {
            m_calendars = calendars;
            fillList();
            m_list->setCurrentRow(rowOf(wanted));
        },
        [this](const Error& error) { say(error); });
}

QString CalendarsDialog::itemText(int row) const
{
    if (row == static_cast<int>(m_calendars.size()))
        return tr("New calendar");
    const auto& calendar = m_calendars[static_cast<size_t>(row)];
    if (calendar.shipped)
        return tr("%1\nas shipped", "a calendar").arg(calendar.name);
    return calendar.replacesShipped ? tr("%1\nchanged here", "a calendar that ships").arg(calendar.name)
                                    : tr("%1\nour own", "a calendar").arg(calendar.name);
}

void CalendarsDialog::fillList()
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (int row = 0; row < static_cast<int>(m_calendars.size()); ++row) {
        auto* item = new QListWidgetItem(itemText(row), m_list);
        item->setToolTip(item->text());
    }
    m_list->fit();
}

int CalendarsDialog::rowOf(const QString& name) const
{
    const auto found = std::ranges::find(m_calendars, name, &NamedCalendar::name);
    return found == m_calendars.end() ? 0 : static_cast<int>(found - m_calendars.begin());
}

void CalendarsDialog::choose(int row)
{
    const auto count = static_cast<int>(m_calendars.size());
    if (row < 0 || row >= count) // the new one: it is on the form while it is in the list
        return;
    const auto& chosen = m_calendars[static_cast<size_t>(row)];
    if (m_edited && (m_isNew || chosen.name != m_calendar.name) && !mayDiscard(*this)) {
        const QSignalBlocker quiet(m_list);
        m_list->setCurrentRow(m_isNew ? count : rowOf(m_calendar.name));
        return;
    }
    delete m_list->item(count);
    showCalendar(chosen, false);
}

void CalendarsDialog::showCalendar(const NamedCalendar& calendar, bool isNew)
{
    m_calendar = calendar;
    m_isNew = isNew;
    m_form->show(calendar, isNew, m_workspace.clock().now().toLocal().date());
    m_edited = false;
    updateButtons();
}

void CalendarsDialog::startNew()
{
    if (m_edited && !mayDiscard(*this))
        return;
    const auto row = static_cast<int>(m_calendars.size());
    if (m_list->count() == row) {
        new QListWidgetItem(itemText(row), m_list);
        m_list->fit();
    }
    m_edited = false;
    m_list->setCurrentRow(row);
    m_message->dismiss();
    const auto partner = std::ranges::find(m_calendars, partnerHoursName(), &NamedCalendar::name);
    const auto rules = partner != m_calendars.end()
        ? partner->rules
        : shippedCalendar(QString::fromLatin1(QTimeZone::systemTimeZoneId()));
    showCalendar({{}, rules, false, false}, true);
    m_form->focusName();
}

void CalendarsDialog::save()
{
    if (m_busy || !m_mayChange)
        return;
    m_form->clearProblems();
    const auto failed = [this](const Error& error) {
        if (!m_form->showError(error))
            say(error);
    };
    const auto calendar = m_form->written();
    if (!calendar)
        return failed(calendar.error());
    const auto isTaken = std::ranges::any_of(
        m_calendars, [&calendar](const NamedCalendar& one) { return folded(one.name) == folded(calendar->name); });
    if (m_isNew && isTaken)
        return failed(fail(ErrorCode::AlreadyExists, Subject::Name, {calendar->name}).value());
    m_busy = true;
    m_message->dismiss();
    updateButtons();
    onAnswer(
        this, PolicyCalls(m_workspace).setCalendar(*calendar, m_isNew ? std::nullopt : std::optional(m_calendar)),
        [this](const NamedCalendar& saved) { began(tr("“%1” is saved.").arg(saved.name), saved.name); },
        [this, failed](const Error& error) {
            m_busy = false;
            updateButtons();
            if (error.code == ErrorCode::Conflict)
                meetConflict();
            else
                failed(error);
        });
}

// What stands on the form is now a change of what is there: saving it again is meant to replace that.
void CalendarsDialog::meetConflict()
{
    const auto show = [this](const std::vector<NamedCalendar>& calendars) {
        m_calendars = calendars;
        fillList();
        const auto present = std::ranges::find(m_calendars, m_calendar.name, &NamedCalendar::name);
        if (present == m_calendars.end()) // removed meanwhile: what is on the form would be a new one
            return say(fail(ErrorCode::NotFound, Subject::Calendar, {m_calendar.name}).value());
        m_calendar = *present;
        const QSignalBlocker quiet(m_list);
        m_list->setCurrentRow(rowOf(m_calendar.name));
        ask(*this, tr("Show the calendar as it is now?"),
            tr("Somebody else changed “%1” while you did; nothing was overwritten. Look at theirs, and yours is dropped; or keep "
               "yours, and saving it again replaces theirs.")
                .arg(m_calendar.name),
            tr("Show theirs"), tr("Keep mine"), [this] { showCalendar(m_calendar, false); });
    };
    onAnswer(this, PolicyCalls(m_workspace).calendars(), show, [this](const Error& error) { say(error); });
}

void CalendarsDialog::remove()
{
    const auto name = m_calendar.name;
    const auto act = [this, name] {
        onAnswer(
            this, PolicyCalls(m_workspace).removeCalendar(name),
            [this, name] { began(tr("“%1” is removed.").arg(name), name); }, [this](const Error& error) { say(error); });
    };
    if (m_calendar.replacesShipped)
        ask(*this, tr("Reset the calendar?"), tr("“%1” is as it ships again; what was changed here is gone.").arg(name),
            tr("Reset"), tr("Keep it"), act);
    else
        ask(*this, tr("Remove the calendar?"), tr("“%1” is removed. One that a policy counts by stays.").arg(name),
            tr("Remove"), tr("Keep it"), act);
}

void CalendarsDialog::importHolidays(const QString& path)
{
    auto written = m_form->written();
    if (!written && written.error().subject != Subject::Name) {
        m_form->showError(written.error());
        return;
    }
    auto* dialog = new HolidaysDialog(m_workspace, path, written ? written->rules : m_calendar.rules, this);
    connect(dialog, &HolidaysDialog::chosen, this, [this](const std::vector<Holiday>& fresh) {
        const auto added = m_form->addHolidays(fresh);
        if (!added)
            return say(added.error());
        m_message->say(InlineMessage::Kind::Information,
                       tr("%n holiday(s) are in the calendar; save it to let them hold.", "", static_cast<int>(fresh.size())));
    });
    dialog->open();
}

// It was written: what follows for the tickets is found behind it.
void CalendarsDialog::began(const QString& done, const QString& wanted)
{
    m_busy = false;
    m_edited = false;
    m_isNew = false;
    m_done = done;
    m_message->say(InlineMessage::Kind::Success, done);
    m_recomputing.start();
    read(wanted);
}

void CalendarsDialog::reject()
{
    if (!m_edited || mayDiscard(*this))
        QDialog::reject();
}

void CalendarsDialog::updateButtons()
{
    const bool free = m_mayChange && !m_busy;
    m_new->setEnabled(free);
    m_import->setEnabled(free && (m_isNew || !m_calendars.empty()));
    m_save->setEnabled(free && (m_edited || m_isNew));
    m_remove->setEnabled(free && !m_isNew && !m_calendar.shipped && !m_calendars.empty());
    m_remove->setText(m_calendar.replacesShipped ? tr("Reset...") : tr("Remove..."));
}

void CalendarsDialog::say(const Error& error)
{
    m_message->say(InlineMessage::Kind::Error, sentence(error));
}

void CalendarsDialog::retranslate()
{
    setWindowTitle(tr("Business calendars"));
    m_lead->setText(tr("By these hours policies count what is due."));
    m_list->setAccessibleName(tr("Business calendars"));
    m_new->setText(tr("New calendar"));
    m_import->setText(tr("Import holidays..."));
    m_progress->setAccessibleName(tr("What is due is found anew"));
    m_close->setText(tr("Close"));
    m_save->setText(tr("Save calendar"));
    m_save->setToolTip(tr("Ctrl+Enter"));
    updateButtons();
}

void CalendarsDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        for (int row = 0; row < m_list->count(); ++row)
            m_list->item(row)->setText(itemText(row));
        m_list->fit();
    }
    QDialog::changeEvent(event);
}

} // namespace helpdesk
