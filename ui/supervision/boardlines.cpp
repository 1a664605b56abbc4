// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/supervision/boardlines.h"

#include "ui/text/casepresenter.h"
#include "ui/text/duetext.h"
#include "ui/text/keypresenter.h"
#include "ui/text/timetext.h"

#include <QCoreApplication>

namespace helpdesk {

namespace {

    class BoardText {
        Q_DECLARE_TR_FUNCTIONS(BoardText)
    };

    BoardCell plainCell(const QString& text)
    {
        BoardCell cell;
        cell.text = text;
        cell.tone = Tone::Muted;
        return cell;
    }

    BoardLine ticketLine(const TicketRow& row, BoardCell when)
    {
        BoardLine line;
        line.id = row.id.value();
        line.ticket = row.id;
        BoardCell title;
        title.text = BoardText::tr("#%1 %2", "a ticket: number, title").arg(row.number).arg(row.title);
        QStringList told{title.text, label(row.severity)};
        for (const auto& name : {row.customerName, row.assigneeName}) {
            if (!name.isEmpty())
                told << name;
        }
        told << when.tip;
        title.tip = told.join(u'\n');
        title.icon = iconOf(row.severity);
        line.cells = {std::move(title), plainCell(row.customerName), plainCell(row.assigneeName), std::move(when)};
        return line;
    }

    template <typename When>
    std::vector<BoardLine> ticketLines(const BoardList& list, When when)
    {
        std::vector<BoardLine> lines;
        for (const auto& ticket : list.first)
            lines.push_back(ticketLine(ticket.row, when(ticket)));
        return lines;
    }

    void markLate(BoardCell& cell)
    {
        cell.icon = Icon::Late;
        cell.tone = Tone::Danger;
    }

    BoardCell dueCell(const TicketRow& row, Instant now)
    {
        BoardCell cell;
        if (!row.dueAt || !row.dueClock)
            return cell;
        const auto zone = QTimeZone::systemTimeZone();
        cell.text = dueText(*row.dueAt, now, QLocale(), zone);
        cell.tip = dueSentence({*row.dueAt, *row.dueClock}, now, QLocale(), zone);
        if (isLate(*row.dueAt, now))
            markLate(cell);
        return cell;
    }

    BoardCell numberCell(const BoardFigure& figure, const QString& tip, Tone pressing)
    {
        BoardCell cell;
        cell.text = QLocale().toString(figure.count);
        cell.tip = tip;
        cell.search = figure.search;
        cell.tone = figure.count == 0 ? Tone::Muted : pressing;
        cell.isNumber = true;
        return cell;
    }

    BoardCell nameCell(const QString& name, const QString& search)
    {
        BoardCell cell;
        cell.text = name;
        cell.search = search;
        return cell;
    }

    int counted(const BoardFigure& figure)
    {
        return static_cast<int>(figure.count);
    }

} // namespace

std::vector<BoardLine> dueLines(const BoardList& list, Instant now)
{
    return ticketLines(list, [now](const BoardTicket& ticket) { return dueCell(ticket.row, now); });
}

std::vector<BoardLine> unansweredLines(const BoardList& list, Instant now)
{
    return ticketLines(list, [now](const BoardTicket& ticket) {
        auto cell = dueCell(ticket.row, now);
        if (!ticket.waitingSince)
            return cell;
        cell.text = ageText(*ticket.waitingSince, now);
        cell.tip = BoardText::tr("Waiting for an answer since %1. %2")
                       .arg(momentText(*ticket.waitingSince, now, QLocale(), QTimeZone::systemTimeZone()), cell.tip);
        return cell;
    });
}

std::vector<BoardLine> unassignedLines(const BoardList& list, Instant now)
{
    return ticketLines(list, [now](const BoardTicket& ticket) {
        auto cell = plainCell(ageText(ticket.row.createdAt, now));
        cell.tip = BoardText::tr("Created %1").arg(momentText(ticket.row.createdAt, now, QLocale(), QTimeZone::systemTimeZone()));
        return cell;
    });
}

std::vector<BoardLine> approvalLines(const BoardList& list, Instant now)
{
    return ticketLines(list, [now](const BoardTicket& ticket) {
        auto cell = plainCell(ageText(ticket.row.updatedAt, now));
        cell.tip = BoardText::tr("Last changed %1")
                       .arg(momentText(ticket.row.updatedAt, now, QLocale(), QTimeZone::systemTimeZone()));
        return cell;
    });
}

std::vector<BoardLine> caseLines(const CasesOwed& owed, Instant now)
{
    std::vector<BoardLine> lines;
    for (const auto& one : owed.first) {
        BoardCell when;
        when.text = debtTime(one.debt, now, QLocale(), QTimeZone::systemTimeZone());
        when.tip = debtSentence(one);
        if (isLate(one.debt, now))
            markLate(when);
        BoardCell title;
        title.text = BoardText::tr("#%1 %2", "a ticket: number, title").arg(one.ticketNumber).arg(one.ticketTitle);
        title.tip = QStringList{title.text, one.customerName, label(one.leg.route), when.tip}.join(u'\n');
        title.icon = iconOf(one.leg.severity);
        BoardLine line;
        line.id = one.leg.id.value();
        line.ticket = one.leg.ticket;
        line.cells = {std::move(title), plainCell(one.customerName), plainCell(label(one.leg.route)), std::move(when)};
        lines.push_back(std::move(line));
    }
    return lines;
}

std::vector<BoardLine> agentLines(const std::vector<AgentFigures>& agents)
{
    std::vector<BoardLine> lines;
    for (const auto& agent : agents) {
        BoardLine line;
        line.id = agent.id.value();
        line.agent = agent.id;
        line.cells = {
            nameCell(agent.name, agent.open.search),
            numberCell(agent.open, BoardText::tr("%1: %Ln open ticket(s)", "", counted(agent.open)).arg(agent.name), Tone::Text),
            numberCell(agent.dueToday, BoardText::tr("%1: %Ln ticket(s) due today", "", counted(agent.dueToday)).arg(agent.name),
                       Tone::Text),
            numberCell(agent.atRisk,
                       BoardText::tr("%1: %Ln ticket(s) late or due within the hour", "", counted(agent.atRisk)).arg(agent.name),
                       Tone::Danger)};
        lines.push_back(std::move(line));
    }
    return lines;
}

std::vector<BoardLine> customerLines(const std::vector<CustomerHeat>& customers)
{
    std::vector<BoardLine> lines;
    for (const auto& customer : customers) {
        BoardLine line;
        line.id = customer.id.value();
        line.cells = {
            nameCell(customer.name, customer.open.search),
            numberCell(customer.late, BoardText::tr("%1: %Ln late ticket(s)", "", counted(customer.late)).arg(customer.name),
                       Tone::Danger),
            numberCell(customer.severityA,
                       BoardText::tr("%1: %Ln ticket(s) of severity A", "", counted(customer.severityA)).arg(customer.name),
                       Tone::Text),
            numberCell(customer.open, BoardText::tr("%1: %Ln open ticket(s)", "", counted(customer.open)).arg(customer.name),
                       Tone::Text)};
        lines.push_back(std::move(line));
    }
    return lines;
}

QString agentWords(const AgentFigures& agent)
{
    const auto open = BoardText::tr("%Ln open", "tickets", counted(agent.open));
    const auto risk = BoardText::tr("%Ln at risk", "tickets", counted(agent.atRisk));
    return BoardText::tr("%1 – %2, %3", "an agent, open and endangered tickets").arg(agent.name, open, risk);
}

QStringList agentTitles()
{
    return {BoardText::tr("Agent"), BoardText::tr("Open", "tickets"), BoardText::tr("Due today", "tickets"),
            BoardText::tr("At risk", "tickets")};
}

QStringList customerTitles()
{
    return {BoardText::tr("Customer"), BoardText::tr("Late", "tickets"), BoardText::tr("Severity A", "tickets"),
            BoardText::tr("Open", "tickets")};
}

} // namespace helpdesk
