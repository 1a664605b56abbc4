// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/policies/laddertext.h"

#include "ui/offering/hourstext.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    struct LadderText {
        Q_DECLARE_TR_FUNCTIONS(LadderText)
    };

} // namespace

QString ladderMomentText(const LadderStep& step)
{
    if (step.percent)
        return QString::number(*step.percent) + u'%';
    if (step.offset.count() == 0)
        return u"0m"_s;
    const ServiceTarget span{std::chrono::abs(step.offset), TimeBasis::Business};
    return (step.offset.count() < 0 ? u"-"_s : u"+"_s) + targetFieldText(span);
}

Result<> readLadderMoment(const QString& text, LadderStep& step)
{
    auto written = text.simplified();
    for (const auto dash : {u'–', u'—', u'−'})
        written.replace(dash, u'-');
    step.percent.reset();
    step.offset = {};
    if (written.endsWith(u'%')) {
        bool isNumber = false;
        step.percent = written.chopped(1).trimmed().toInt(&isNumber);
        if (isNumber)
            return {};
        return fail(ErrorCode::Invalid, Subject::Duration, {text});
    }
    const bool isBefore = written.startsWith(u'-');
    if (isBefore || written.startsWith(u'+'))
        written = written.mid(1).trimmed();
    const auto span = targetFrom(written);
    if (written.isEmpty() || !span || span->basis != TimeBasis::Business)
        return fail(ErrorCode::Invalid, Subject::Duration, {text});
    step.offset = isBefore ? -span->time : span->time;
    return {};
}

QString warningsText(const std::vector<int>& percents)
{
    QStringList texts;
    for (const auto percent : percents)
        texts << QString::number(percent);
    return texts.join(u", "_s);
}

Result<std::vector<int>> warningsFrom(const QString& text)
{
    static const QRegularExpression between(u"[\\s,;%]+"_s);
    std::vector<int> percents;
    for (const auto& part : text.split(between, Qt::SkipEmptyParts)) {
        bool isNumber = false;
        const auto percent = part.toInt(&isNumber);
        if (!isNumber || percent < 1 || percent > 100)
            return fail(ErrorCode::Invalid, Subject::Value, {part});
        percents.push_back(percent);
    }
    return percents;
}

QString label(LadderAct act)
{
    switch (act) {
    case LadderAct::Notify:
        return LadderText::tr("Notify the assignee", "a step of a ladder");
    case LadderAct::Reassign:
        return LadderText::tr("Hand over to", "a step of a ladder; a person follows");
    case LadderAct::RaiseSeverity:
        return LadderText::tr("Raise the severity", "a step of a ladder");
    case LadderAct::RequireHandover:
        return LadderText::tr("Ask for a hand-over note", "a step of a ladder");
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace helpdesk
