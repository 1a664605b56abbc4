// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/enumkeys.h"
#include "domain/ticket/ticketenums.h"
#include "ui/base/tokens.h"

#include <QIcon>

namespace helpdesk {

enum class MarkColor;

/// The family drawn for this program. The key is the file name under :/icons.
enum class Icon {
    NewTicket,
    Search,
    NeedsMe,
    Inbox,
    Mine,
    Unassigned,
    Open,
    Waiting,
    Escalate,
    Approve,
    Resolved,
    All,
    Customer,
    Microsoft,
    Outage,
    Report,
    Review,
    Knowledge,
    Import,
    Export,
    Settings,
    Reply,
    Note,
    Phone,
    Mail,
    Undo,
    Redo,
    Assign,
    Edit,
    Warning,
    Error,
    Info,
    Question,
    Ok,
    Late,
    Copy,
    Close,
    ChevronRight,
    ChevronDown,
    ChevronLeft,
    More,
    SeverityA,
    SeverityB,
    SeverityC,
    Link,
    Lock,
    Drafts,
    Moon,
    Sun,
    Globe,
    Refresh,
    Diagnose,
    Command,
    View,
    SharedView,
    Attachment,
    Calendar,
    Flag,
    Filter,
    Bell,
    Board,
    Quality,
};
template <>
struct EnumKeys<Icon> {
    static constexpr std::array<KeyOf<Icon>, 62> keys{{
        {Icon::NewTicket, "new-ticket"},
        {Icon::Search, "search"},
        {Icon::NeedsMe, "needs-me"},
        {Icon::Inbox, "inbox"},
        {Icon::Mine, "mine"},
        {Icon::Unassigned, "unassigned"},
        {Icon::Open, "open"},
        {Icon::Waiting, "waiting"},
        {Icon::Escalate, "escalate"},
        {Icon::Approve, "approve"},
        {Icon::Resolved, "resolved"},
        {Icon::All, "all"},
        {Icon::Customer, "customer"},
        {Icon::Microsoft, "microsoft-case"},
        {Icon::Outage, "outage"},
        {Icon::Report, "report"},
        {Icon::Review, "review"},
        {Icon::Knowledge, "knowledge"},
        {Icon::Import, "import"},
        {Icon::Export, "export"},
        {Icon::Settings, "settings"},
        {Icon::Reply, "reply"},
        {Icon::Note, "note"},
        {Icon::Phone, "phone"},
        {Icon::Mail, "mail"},
        {Icon::Undo, "undo"},
        {Icon::Redo, "redo"},
        {Icon::Assign, "assign"},
        {Icon::Edit, "edit"},
        {Icon::Warning, "warning"},
        {Icon::Error, "error"},
        {Icon::Info, "info"},
        {Icon::Question, "question"},
        {Icon::Ok, "ok"},
        {Icon::Late, "late"},
        {Icon::Copy, "copy"},
        {Icon::Close, "close"},
        {Icon::ChevronRight, "chevron-right"},
        {Icon::ChevronDown, "chevron-down"},
        {Icon::ChevronLeft, "chevron-left"},
        {Icon::More, "more"},
        {Icon::SeverityA, "severity-a"},
        {Icon::SeverityB, "severity-b"},
        {Icon::SeverityC, "severity-c"},
        {Icon::Link, "link"},
        {Icon::Lock, "lock"},
        {Icon::Drafts, "drafts"},
        {Icon::Moon, "moon"},
        {Icon::Sun, "sun"},
        {Icon::Globe, "globe"},
        {Icon::Refresh, "refresh"},
        {Icon::Diagnose, "diagnose"},
        {Icon::Command, "command"},
        {Icon::View, "view"},
        {Icon::SharedView, "shared-view"},
        {Icon::Attachment, "attachment"},
        {Icon::Calendar, "calendar"},
        {Icon::Flag, "flag"},
        {Icon::Filter, "filter"},
        {Icon::Bell, "bell"},
        {Icon::Board, "board"},
        {Icon::Quality, "quality"},
    }};
};

/// Drawn in the colours of the application's palette at the moment of painting: an icon set once stays
/// right when the theme changes.
QIcon iconOf(Icon icon, Tone tone = Tone::Text);

Icon iconOf(Severity severity);
/// The shape of a state: told apart without its colour.
Icon iconOf(TicketState state);
Tone toneOf(Severity severity);
Tone toneOf(TicketState state);
Tone toneOf(MarkColor color);

} // namespace helpdesk
