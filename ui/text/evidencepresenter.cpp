// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/evidencepresenter.h"

#include <QCoreApplication>

namespace helpdesk {

namespace {

    struct EvidenceTexts {
        Q_DECLARE_TR_FUNCTIONS(helpdesk::EvidenceTexts)
    };

} // namespace

QString problemClause(EvidenceProblem problem, const QString& detail)
{
    switch (problem) {
    case EvidenceProblem::None:
        return {};
    case EvidenceProblem::NotAGuid:
        return EvidenceTexts::tr("a GUID is 32 hexadecimal digits, as in 83ef9d05-4169-4ef9-9657-0e86b1eab1de");
    case EvidenceProblem::NotADomain:
        return EvidenceTexts::tr("write a domain as in contoso.onmicrosoft.com");
    case EvidenceProblem::NotAnOutageId:
        return EvidenceTexts::tr("an incident is two letters and four to eight digits, as in EX226792, or Azure's tracking ID, as in VT60-RC0");
    case EvidenceProblem::NotCorrelationIds:
        return EvidenceTexts::tr("give one or more GUIDs, with commas or line breaks between them");
    case EvidenceProblem::NotAnErrorCode:
        return EvidenceTexts::tr("write the code alone, as in AADSTS53003 or 0x80070005");
    case EvidenceProblem::NotAMoment:
        return EvidenceTexts::tr("write date and time as in 2026-11-27 09:30 Europe/Berlin");
    case EvidenceProblem::NoZone:
        return EvidenceTexts::tr("the time zone is missing; add it as in +01:00, UTC or Europe/Berlin");
    case EvidenceProblem::InTheFuture:
        return EvidenceTexts::tr("this lies in the future; check date and time zone");
    case EvidenceProblem::NotAResourceId:
        return EvidenceTexts::tr("a resource begins with /subscriptions/ and the subscription's GUID");
    case EvidenceProblem::NotAnEmail:
        return EvidenceTexts::tr("write a mail address as in name@partner.example");
    case EvidenceProblem::NotUpns:
        return EvidenceTexts::tr("“%1” is no sign-in name as in adele@contoso.com; give one or more of them, with commas or "
                                 "line breaks between them")
            .arg(detail);
    case EvidenceProblem::NotCustomersEmail:
        return detail.isEmpty() ? EvidenceTexts::tr("a personal mail address proves nothing; name one of the customer's own")
                                : EvidenceTexts::tr("only an address of the customer's own domains proves it: %1").arg(detail);
    case EvidenceProblem::NotAPhone:
        return EvidenceTexts::tr("write a phone number with its country code, as in +49 30 1234567");
    case EvidenceProblem::NoPhone:
        return EvidenceTexts::tr("the phone number is missing");
    case EvidenceProblem::NoName:
        return EvidenceTexts::tr("the name is missing");
    case EvidenceProblem::NotACount:
        return EvidenceTexts::tr("give a whole number from 1");
    case EvidenceProblem::NotYesOrNo:
        return EvidenceTexts::tr("answer with yes or no");
    case EvidenceProblem::NotAnOption:
        return EvidenceTexts::tr("the possible answers are %1").arg(detail);
    case EvidenceProblem::SeveralLines:
        return EvidenceTexts::tr("one line is asked for");
    case EvidenceProblem::CustomersPerson:
        return EvidenceTexts::tr("this is somebody at the customer; the contact must be one of ours");
    case EvidenceProblem::HoldsSecrets:
        return EvidenceTexts::tr("the file holds cookies, tokens or keys; attach it without them, or name another");
    case EvidenceProblem::ForeignSubscription:
        return EvidenceTexts::tr("this subscription belongs to another customer, %1").arg(detail);
    case EvidenceProblem::OtherSubscription:
        return EvidenceTexts::tr("the resource stands in the subscription %1, and the request is about another one").arg(detail);
    }
    Q_UNREACHABLE();
    return {};
}

QString problemClause(const QString& key, const QString& detail)
{
    const auto problem = fromKey<EvidenceProblem>(key);
    return problem ? problemClause(*problem, detail) : key;
}

QString label(EvidenceState state)
{
    switch (state) {
    case EvidenceState::Filled:
        return EvidenceTexts::tr("from the ticket", "state of a piece of evidence");
    case EvidenceState::Answered:
        return EvidenceTexts::tr("answered", "state of a piece of evidence");
    case EvidenceState::Proposed:
        return EvidenceTexts::tr("to be read", "state of a piece of evidence");
    case EvidenceState::Missing:
        return EvidenceTexts::tr("missing", "state of a piece of evidence");
    case EvidenceState::Empty:
        return EvidenceTexts::tr("not needed", "state of a piece of evidence");
    case EvidenceState::Invalid:
        return EvidenceTexts::tr("not right", "state of a piece of evidence");
    }
    Q_UNREACHABLE();
    return {};
}

QString sentence(PacketWarning warning, const QString& language)
{
    switch (warning) {
    case PacketWarning::Missing:
        return EvidenceTexts::tr("Something is still missing here.");
    case PacketWarning::Invalid:
        return EvidenceTexts::tr("The other side will not take this value.");
    case PacketWarning::OtherLanguage:
        return language == QLatin1StringView("ru") ? EvidenceTexts::tr("This is not in Russian; translate it first.")
                                                   : EvidenceTexts::tr("This is not in English; translate it first.");
    case PacketWarning::Blotted:
        return EvidenceTexts::tr("Somebody at the customer was named here and is left out.");
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace helpdesk
