// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <source_location>

namespace helpdesk {

/// What went wrong, as far as a caller can do something about it. The sentence for the user is made
/// from code, subject and arguments in one file: ui/text/errorpresenter.cpp.
enum class ErrorCode {
    // Files: arguments = {path, reason of the operating system}
    FileMissing,
    FileUnreadable,
    FileNotWritable,
    DiskFull,
    // Workspaces: arguments = {path}
    WorkspaceMissing,
    WorkspaceExists,
    WorkspaceForeign, ///< not a SQLite file, or another program's
    WorkspaceNewer, ///< {path, its version, our version}
    WorkspaceCorrupt,
    WorkspaceReadOnly,
    WorkspaceLocked,
    StorageFailed, ///< {what the driver said}
    // Requests
    NotFound, ///< subject, {what was looked for}
    Ambiguous, ///< subject, {what was looked for, the candidates...}
    AlreadyExists, ///< subject, {the value}
    Invalid, ///< subject, {the value, what is expected}
    Missing, ///< subject
    Conflict, ///< {ticket number, the fields changed by both...}
    PermissionDenied, ///< {the role needed}
    Blocked, ///< a workflow guard; `reasons` says why
    NothingToUndo,
    NothingToRedo,
    UndoImpossible, ///< {ticket number}
    // Input text: arguments = {line, column, what was found, what is expected}
    SyntaxError, ///< nothing found: the file ends there
    QueryError, ///< {position from 1, what was found, nearest known name or empty}
    FormatUnknown, ///< {file name}: no import kind recognises it
    EncodingUnknown, ///< {name}
    CustomerNeeded, ///< {file name}: the file does not name the customer it belongs to
    Cancelled,
    Internal,
};

/// What an error is about.
enum class Subject {
    None,
    Ticket,
    Customer,
    TenantId,
    Domain,
    Contact,
    Subscription,
    SubscriptionGuid,
    User,
    Login,
    Team,
    Role,
    Title,
    Body,
    Name,
    Email,
    Phone,
    Severity,
    Impact,
    Urgency,
    Channel,
    Service,
    Category,
    State,
    Trigger,
    Reason,
    Message,
    Cause,
    Solution,
    Route,
    Entitlement,
    CaseNumber,
    Country,
    Cloud,
    PartnerType,
    Field,
    Value,
    Date,
    TimeZone,
    Mapping,
    ImportKind,
    File,
    Password,
    Count,
    Language,
    Minutes,
    Outage,
    Claim,
    SupportPlan,
    Period, ///< {its end}, which lies before its beginning
    Calendar, ///< missing: it never opens
    Weekday,
    OpeningHours, ///< {as 09:00-18:00}
    Overlap, ///< of opening hours: {the later of the two}
    Policy, ///< of service levels: {the place in its file}
    Condition, ///< of a policy: {what it must not ask for, what it may}
    Target, ///< of a service level policy: {the clock}, which would ring behind the resolution
    Duration,
    Story, ///< a file of what happened to a ticket: {the place in it}
    Rule,
    Case, ///< a described case of `route --what-if`
    Guide,
    Article,
    Leg, ///< of a ticket's escalation: {its number on the ticket}
    Evidence, ///< an item of a checklist; invalid: {the value, the problem, the item's key}
    Amount, ///< of money
    Currency,
    Units, ///< of a contract's incidents
    HourBlock, ///< prepaid time of a customer
    Attachment, ///< invalid: {its name}, too large
    QualityForm,
    Points, ///< of a quality review: {the value, what is expected, the key of the question}
    Verdict, ///< of a quality review
    ReviewNote, ///< of a quality review with a bad verdict
};

/// Why the workflow (or another rule) says no. The sentence is made in ui/text/reasonpresenter.cpp.
struct Reason {
    QString key; ///< stable snake_case name, also in JSON
    QStringList arguments;

    bool operator==(const Reason&) const = default;
};

/// A failure as a value: branch on code, show by the presenter, log the detail.
struct Error {
    ErrorCode code = ErrorCode::Internal;
    Subject subject = Subject::None;
    QStringList arguments;
    QList<Reason> reasons;
    QString detail; ///< English, for logs; without personal data
    std::source_location where = std::source_location::current();
};

} // namespace helpdesk
