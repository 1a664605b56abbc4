// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/keypresenter.h"

#include <QCoreApplication>

namespace helpdesk {

namespace {

    struct KeyText {
        Q_DECLARE_TR_FUNCTIONS(KeyText)
    };

} // namespace

QString label(TargetStatus status)
{
    switch (status) {
    case TargetStatus::None:
        return KeyText::tr("Not known", "status of a case there");
    case TargetStatus::Open:
        return KeyText::tr("Open", "status of a case there");
    case TargetStatus::AttentionNeeded:
        return KeyText::tr("Waits for us", "status of a case there");
    case TargetStatus::Closed:
        return KeyText::tr("Closed", "status of a case there");
    }
    Q_UNREACHABLE();
    return {};
}

QString label(CaseTurn turn)
{
    switch (turn) {
    case CaseTurn::Ours:
        return KeyText::tr("We owe them", "whose turn it is on a case");
    case CaseTurn::Target:
        return KeyText::tr("They owe us", "whose turn it is on a case");
    case CaseTurn::Customer:
        return KeyText::tr("Customer to be told", "whose turn it is on a case");
    case CaseTurn::Review:
        return KeyText::tr("Not filed yet", "whose turn it is on a case");
    case CaseTurn::Nobody:
        return KeyText::tr("Nothing owed", "whose turn it is on a case");
    }
    Q_UNREACHABLE();
    return {};
}

QString label(MessageDirection direction)
{
    switch (direction) {
    case MessageDirection::FromTarget:
        return KeyText::tr("From them", "message of a case");
    case MessageDirection::ToTarget:
        return KeyText::tr("From us", "message of a case");
    }
    Q_UNREACHABLE();
    return {};
}

QString label(CaseChannel channel)
{
    switch (channel) {
    case CaseChannel::Portal:
        return KeyText::tr("Portal", "how something was said on a case");
    case CaseChannel::Mail:
        return KeyText::tr("Mail", "how something was said on a case");
    case CaseChannel::Phone:
        return KeyText::tr("Phone", "how something was said on a case");
    case CaseChannel::Import:
        return KeyText::tr("Imported", "how something was said on a case");
    }
    Q_UNREACHABLE();
    return {};
}

QString label(CaseSource source)
{
    switch (source) {
    case CaseSource::PartnerCenter:
        return KeyText::tr("Partner Center", "whose page told of a case");
    case CaseSource::Azure:
        return KeyText::tr("Azure portal", "whose page told of a case");
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace helpdesk
