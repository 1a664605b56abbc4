// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/outages/claimdialog.h"

#include "domain/claim/claimreasons.h"
#include "ui/base/datefield.h"
#include "ui/base/fittotext.h"
#include "ui/base/inlinemessage.h"
#include "ui/base/tokens.h"
#include "ui/base/windowsize.h"
#include "ui/customers/fieldform.h"
#include "ui/text/errorpresenter.h"
#include "ui/text/outagelabels.h"
#include "ui/text/reasonpresenter.h"

#include <QComboBox>
#include <QFocusEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    // Fields are known by the subject that an error calls them by; what no error calls has one that is free here.
    constexpr Subject kTicket = Subject::Ticket;
    constexpr Subject kSender = Subject::Email;
    constexpr Subject kMailAt = Subject::Date;
    constexpr Subject kWords = Subject::Message;
    constexpr Subject kCsp = Subject::Entitlement;
    constexpr Subject kFrom = Subject::Period;
    constexpr Subject kTo = Subject::Duration;
    constexpr Subject kUsers = Subject::Count;
    constexpr Subject kLocations = Subject::Country;
    constexpr Subject kTried = Subject::Solution;
    constexpr Subject kNote = Subject::Body;
    constexpr Subject kFields[] = {kTicket, kSender, kMailAt,    kWords, kCsp, kFrom,
                                   kTo,     kUsers,  kLocations, kTried, kNote};
    constexpr int kClaimPauseMs = 300;
    constexpr int kClaimTextLines = 5;

    /// The field that a missing piece belongs to.
    std::optional<Subject> fieldOf(const QString& reason)
    {
        static const QHash<QString, Subject> fields{{claimreason::evidenceMissing, kSender},
                                                    {claimreason::evidencePersonal, kSender},
                                                    {claimreason::evidenceForeign, kSender},
                                                    {claimreason::domainsUnknown, kSender},
                                                    {claimreason::evidenceDateMissing, kMailAt},
                                                    {claimreason::evidenceTextMissing, kWords},
                                                    {claimreason::cspUnknown, kCsp},
                                                    {claimreason::notThroughCsp, kCsp},
                                                    {claimreason::downtimeMissing, kFrom},
                                                    {claimreason::downtimeEndMissing, kTo},
                                                    {claimreason::downtimeTurned, kTo},
                                                    {claimreason::usersMissing, kUsers},
                                                    {claimreason::locationsMissing, kLocations},
                                                    {claimreason::triedMissing, kTried},
                                                    {claimreason::ticketMissing, kTicket},
                                                    {claimreason::logMissing, kTicket}};
        const auto found = fields.constFind(reason);
        return found == fields.constEnd() ? std::nullopt : std::optional(*found);
    }

    QString cspText(const std::optional<bool>& bought)
    {
        return bought ? (*bought ? u"yes"_s : u"no"_s) : QString();
    }

    /// The moment in a field; the error stands at that field.
    Result<std::optional<Instant>> momentIn(const FieldForm& form, Subject field, const std::optional<Instant>& known)
    {
        if (form.value(field) == momentValue(known))
            return known; // its seconds too
        auto read = momentOfValue(form.value(field));
        if (!read)
            read.error().subject = field;
        return read;
    }

    /// The fields of moments are called by subjects that mean something else elsewhere.
    QString sentenceAtField(Error error)
    {
        if (error.subject == kFrom || error.subject == kTo)
            error.subject = Subject::Date;
        return sentence(error);
    }

} // namespace

ClaimDialog::ClaimDialog(AsyncWorkspace& workspace, const ClaimDetails& details, QWidget* parent)
    : FormDialog(parent)
    , m_workspace(workspace)
    , m_details(details)
    , m_latest(this)
{
    setObjectName(u"claimDialog"_s);
    auto* csp = new QComboBox(this);
    for (const auto& value : {QString(), u"yes"_s, u"no"_s})
        csp->addItem(QString(), QVariant(value));
    add(kTicket, new QLineEdit(this), u"claimTicketNumber"_s);
    add(kSender, new QLineEdit(this), u"claimSender"_s);
    add(kMailAt, new DateField(DateField::Kind::Moment, this), u"claimMailAt"_s);
    add(kWords, makeTextBox(this, kClaimTextLines));
    add(kCsp, csp, u"claimCsp"_s);
    add(kFrom, new DateField(DateField::Kind::Moment, this), u"claimDownFrom"_s);
    add(kTo, new DateField(DateField::Kind::Moment, this), u"claimDownTo"_s);
    add(kUsers, new QLineEdit(this), u"claimUsers"_s);
    add(kLocations, new QLineEdit(this));
    add(kTried, makeTextBox(this, kClaimTextLines));
    add(kNote, makeTextBox(this, kClaimTextLines));
    ClaimDialog::retranslate();
    fill();
    m_began = values();
    watch();
    resizeWithText(*this, {680, 680});
}

void ClaimDialog::add(Subject subject, QWidget* editor, const QString& name)
{
    editor->setObjectName(name);
    editor->installEventFilter(this);
    m_editors.insert(editor, subject);
    form().addField(subject, editor);
}

void ClaimDialog::fill()
{
    const auto& claim = m_details.row.claim;
    auto& fields = form();
    fields.setValue(kTicket, m_details.row.ticketNumber > 0 ? QString::number(m_details.row.ticketNumber) : QString());
    fields.setValue(kSender, claim.evidenceSender);
    fields.setValue(kMailAt, momentValue(claim.evidenceAt));
    fields.setValue(kWords, claim.evidenceText);
    fields.setValue(kCsp, cspText(claim.boughtThroughCsp));
    fields.setValue(kFrom, momentValue(claim.downFrom));
    fields.setValue(kTo, momentValue(claim.downTo));
    fields.setValue(kUsers, claim.users ? QString::number(*claim.users) : QString());
    fields.setValue(kLocations, claim.locations);
    fields.setValue(kTried, claim.tried);
    fields.setValue(kNote, claim.note);
}

void ClaimDialog::watch()
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kClaimPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &ClaimDialog::check);
    for (auto* line : form().findChildren<QLineEdit*>())
        connect(line, &QLineEdit::textEdited, &m_pause, qOverload<>(&QTimer::start));
    for (auto* text : form().findChildren<QPlainTextEdit*>())
        connect(text, &QPlainTextEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    for (auto* choice : form().findChildren<QComboBox*>())
        connect(choice, &QComboBox::activated, &m_pause, qOverload<>(&QTimer::start));
    showMissing(m_details.row.missing);
}

bool ClaimDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut) {
        const auto reason = static_cast<QFocusEvent*>(event)->reason();
        const bool comesBack = reason == Qt::PopupFocusReason || reason == Qt::ActiveWindowFocusReason;
        if (const auto editor = m_editors.constFind(watched); editor != m_editors.constEnd() && !comesBack)
            leave(*editor);
    }
    return FormDialog::eventFilter(watched, event);
}

void ClaimDialog::leave(Subject subject)
{
    m_left.insert(subject);
    m_pause.stop();
    check();
}

QStringList ClaimDialog::values() const
{
    QStringList all;
    for (const auto field : kFields)
        all << form().value(field);
    return all;
}

bool ClaimDialog::isEdited() const
{
    return values() != m_began;
}

Result<Claim> ClaimDialog::written() const
{
    const auto& fields = form();
    auto claim = m_details.row.claim;
    claim.evidenceSender = fields.value(kSender);
    claim.evidenceText = fields.value(kWords);
    const auto csp = fields.value(kCsp);
    claim.boughtThroughCsp = csp.isEmpty() ? std::nullopt : std::optional(csp == "yes"_L1);
    HD_TRY(claim.evidenceAt, momentIn(fields, kMailAt, claim.evidenceAt));
    HD_TRY(claim.downFrom, momentIn(fields, kFrom, claim.downFrom));
    HD_TRY(claim.downTo, momentIn(fields, kTo, claim.downTo));
    claim.users.reset();
    if (const auto text = fields.value(kUsers); !text.isEmpty()) {
        bool isNumber = false;
        claim.users = text.toInt(&isNumber);
        if (!isNumber || *claim.users < 0)
            return fail(ErrorCode::Invalid, kUsers, {text});
    }
    claim.locations = fields.value(kLocations);
    claim.tried = fields.value(kTried);
    claim.note = fields.value(kNote);
    return claim;
}

void ClaimDialog::check()
{
    const auto claim = written();
    if (!claim) {
        if (m_left.contains(claim.error().subject)) // else it is half a date still
            form().noteProblem(claim.error().subject, sentenceAtField(claim.error()));
        return;
    }
    m_latest.ask(ClaimCalls(m_workspace).missing(*claim),
                 [this](const std::vector<Reason>& missing) { showMissing(missing); });
}

void ClaimDialog::showMissing(const std::vector<Reason>& missing)
{
    form().clearProblems();
    QStringList elsewhere;
    const auto ticket = form().value(kTicket);
    for (const auto& reason : missing) {
        const auto field = fieldOf(reason.key);
        // Which ticket was typed is only looked up when it is stored.
        if (field == kTicket && !ticket.isEmpty() && ticket != QString::number(m_details.row.ticketNumber))
            continue;
        if (field && m_left.contains(*field))
            form().noteProblem(*field, sentence(reason));
        else if (!field)
            elsewhere << sentence(reason);
    }
    if (elsewhere.isEmpty())
        message().dismiss();
    else
        message().say(InlineMessage::Kind::Warning, elsewhere.join(u' '));
}

void ClaimDialog::save()
{
    m_left += QSet<Subject>(std::begin(kFields), std::end(kFields));
    const auto claim = written();
    if (!claim) {
        form().showProblem(claim.error().subject, sentenceAtField(claim.error()));
        return;
    }
    setBusy(true);
    auto number = form().value(kTicket);
    number.remove(u'#');
    if (number.isEmpty() || number == QString::number(m_details.row.ticketNumber)) {
        auto wanted = *claim;
        if (number.isEmpty())
            wanted.ticket = {};
        store(wanted);
        return;
    }
    bool isNumber = false;
    const auto ticket = number.toLongLong(&isNumber);
    if (!isNumber) {
        showError(fail(ErrorCode::Invalid, kTicket, {number}).value());
        return;
    }
    onAnswer(
        this, m_workspace.findTicket(ticket),
        [this, wanted = *claim](TicketId id) mutable {
            wanted.ticket = id;
            store(wanted);
        },
        [this](const Error& error) { showError(error); });
}

void ClaimDialog::store(const Claim& claim)
{
    onAnswer(
        this, ClaimCalls(m_workspace).edit(claim),
        [this](const Claim& stored) {
            m_began = values();
            Q_EMIT saved(stored);
            accept();
        },
        [this](const Error& error) { showError(error); });
}

void ClaimDialog::retranslate()
{
    FormDialog::retranslate();
    setWindowTitle(tr("Claim of %1 for %2").arg(m_details.row.customerName, m_details.row.outage.number));
    form().setCaption(kTicket, tr("Ticket"));
    form().setCaption(kSender, tr("Sender of the mail"));
    form().setCaption(kMailAt, tr("Date of the mail"));
    form().setCaption(kWords, tr("Text of the mail"));
    form().setCaption(kCsp, tr("Bought through CSP"));
    form().setCaption(kFrom, tr("Downtime began"));
    form().setCaption(kTo, tr("Downtime ended"));
    form().setCaption(kUsers, tr("Affected users"));
    form().setCaption(kLocations, tr("Locations"));
    form().setCaption(kTried, tr("What was tried"));
    form().setCaption(kNote, tr("Note"));
    auto* csp = findChild<QComboBox*>(u"claimCsp"_s);
    csp->setItemText(0, tr("not known yet"));
    csp->setItemText(1, tr("yes"));
    csp->setItemText(2, tr("no"));
}

} // namespace helpdesk
