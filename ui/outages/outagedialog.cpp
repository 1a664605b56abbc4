// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/outages/outagedialog.h"

#include "domain/outage/healthstatus.h"
#include "ui/base/answers.h"
#include "ui/base/datefield.h"
#include "ui/base/inlinemessage.h"
#include "ui/base/windowsize.h"
#include "ui/customers/fieldform.h"
#include "ui/text/errorpresenter.h"
#include "ui/text/keypresenter.h"
#include "ui/text/outagelabels.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    // Fields are known by the subject that an error calls them by; what no error calls has one that is free here.
    constexpr Subject kNumber = Subject::Outage;
    constexpr Subject kWorkload = Subject::Domain;
    constexpr Subject kFeature = Subject::Field;
    constexpr Subject kTitle = Subject::Name;
    constexpr Subject kImpact = Subject::Impact;
    constexpr Subject kClass = Subject::Category;
    constexpr Subject kStatus = Subject::State;
    constexpr Subject kStarted = Subject::Date;
    constexpr Subject kEnded = Subject::Period;
    constexpr Subject kOutageFields[] = {kNumber, Subject::Service, kWorkload, kFeature, kTitle,
                                   kImpact, kClass,           kStatus,   kStarted, kEnded};

    template <typename E>
    QComboBox* choiceOf(QWidget* parent)
    {
        auto* choice = new QComboBox(parent);
        for (const auto value : valuesOf<E>())
            choice->addItem(label(value), QString(keyOf(value)));
        return choice;
    }

    template <typename E>
    void retitle(QWidget& form, const char* name)
    {
        auto* choice = form.findChild<QComboBox*>(QString::fromLatin1(name));
        for (int i = 0; i < choice->count(); ++i) {
            if (const auto value = fromKey<E>(choice->itemData(i).toString()))
                choice->setItemText(i, label(*value));
        }
    }

    template <typename Editor>
    Editor* named(Editor* editor, const char* name)
    {
        editor->setObjectName(QString::fromLatin1(name));
        return editor;
    }

} // namespace

OutageDialog::OutageDialog(AsyncWorkspace& workspace, const Outage& outage, QWidget* parent)
    : FormDialog(parent)
    , m_workspace(workspace)
    , m_known(outage)
{
    setObjectName(u"outageDialog"_s);
    form().addField(kNumber, named(new QLineEdit(this), "outageNumber"));
    form().addField(Subject::Service, named(choiceOf<Service>(this), "outageService"));
    form().addField(kWorkload, new QLineEdit(this));
    form().addField(kFeature, new QLineEdit(this));
    form().addField(kTitle, named(new QLineEdit(this), "outageTitleField"));
    auto* impact = new QPlainTextEdit(this);
    impact->setTabChangesFocus(true);
    form().addField(kImpact, impact);
    form().addField(kClass, named(choiceOf<OutageClass>(this), "outageClass"));
    form().addField(kStatus, named(choiceOf<HealthStatus>(this), "outageStatus"));
    form().addField(kStarted, named(new DateField(DateField::Kind::Moment, this), "outageStarted"));
    form().addField(kEnded, named(new DateField(DateField::Kind::Moment, this), "outageEnded"));
    fill(outage);
    m_began = values();
    OutageDialog::retranslate();
    resizeWithText(*this, {620, 640});
}

void OutageDialog::fill(const Outage& outage)
{
    auto& fields = form();
    fields.setValue(kNumber, outage.number);
    fields.setValue(Subject::Service, keyOf(outage.service));
    fields.setValue(kWorkload, outage.workload);
    fields.setValue(kFeature, outage.feature);
    fields.setValue(kTitle, outage.title);
    fields.setValue(kImpact, outage.impact);
    fields.setValue(kClass, keyOf(outage.advisory ? OutageClass::Advisory : OutageClass::Incident));
    fields.setValue(kStatus, outage.status.isEmpty() ? QString(keyOf(HealthStatus::Reported)) : outage.status);
    fields.setValue(kStarted, momentValue(outage.startedAt));
    fields.setValue(kEnded, momentValue(outage.endedAt));
}

QStringList OutageDialog::values() const
{
    QStringList all;
    for (const auto field : kOutageFields)
        all << form().value(field);
    return all;
}

bool OutageDialog::isEdited() const
{
    return values() != m_began;
}

Result<Outage> OutageDialog::written() const
{
    const auto& fields = form();
    auto outage = m_known;
    outage.number = fields.value(kNumber);
    outage.service = fromKey<Service>(fields.value(Subject::Service)).value_or(outage.service);
    outage.workload = fields.value(kWorkload);
    outage.feature = fields.value(kFeature);
    outage.title = fields.value(kTitle);
    outage.impact = fields.value(kImpact);
    outage.advisory = fields.value(kClass) == keyOf(OutageClass::Advisory);
    outage.status = fields.value(kStatus);
    // A minute is what the field shows; seconds that came from a file stay while nobody wrote another time.
    if (fields.value(kStarted) != momentValue(m_known.startedAt)) {
        HD_TRY(const auto started, momentOfValue(fields.value(kStarted)));
        if (!started)
            return fail(ErrorCode::Missing, kStarted);
        outage.startedAt = *started;
    }
    if (fields.value(kEnded) != momentValue(m_known.endedAt)) {
        auto ended = momentOfValue(fields.value(kEnded));
        if (!ended) {
            ended.error().subject = kEnded;
            return failure(ended);
        }
        outage.endedAt = *ended;
    }
    return outage;
}

void OutageDialog::save()
{
    const auto outage = written();
    if (!outage) {
        auto error = outage.error();
        // The sentence is about a date, at whichever field it stands.
        const auto field = std::exchange(error.subject, Subject::Date);
        form().showProblem(field, sentence(error));
        return;
    }
    setBusy(true);
    OutageCalls calls(m_workspace);
    onAnswer(
        this, m_known.id.isValid() ? calls.edit(*outage) : calls.add(*outage),
        [this](const Outage& stored) {
            m_began = values();
            Q_EMIT saved(stored);
            accept();
        },
        [this](const Error& error) { showError(error); });
}

void OutageDialog::retranslate()
{
    FormDialog::retranslate();
    setWindowTitle(m_known.id.isValid() ? tr("Edit outage") : tr("New outage"));
    form().setCaption(kNumber, tr("Number"));
    form().setCaption(Subject::Service, tr("Service"));
    form().setCaption(kWorkload, tr("Workload"));
    form().setCaption(kFeature, tr("Feature"));
    form().setCaption(kTitle, tr("Title"));
    form().setCaption(kImpact, tr("Impact"));
    form().setCaption(kClass, tr("Classification"));
    form().setCaption(kStatus, tr("Status"));
    form().setCaption(kStarted, tr("Began"));
    form().setCaption(kEnded, tr("Ended"));
    retitle<Service>(*this, "outageService");
    retitle<OutageClass>(*this, "outageClass");
    retitle<HealthStatus>(*this, "outageStatus");
    findChild<QLineEdit*>(u"outageNumber"_s)->setPlaceholderText(u"EX226792"_s);
    findChild<QLineEdit*>(u"outageEnded"_s)->setPlaceholderText(tr("Empty while it runs"));
}

TextDialog::TextDialog(const QString& title, const QString& caption, QWidget* parent)
    : FormDialog(parent)
    , m_title(title)
    , m_caption(caption)
{
    setObjectName(u"textDialog"_s);
    auto* text = new QPlainTextEdit(this);
    text->setObjectName(u"textDialogText"_s);
    text->setTabChangesFocus(true);
    form().addField(Subject::Body, text);
    TextDialog::retranslate();
    resizeWithText(*this, {520, 280});
}

void TextDialog::setText(const QString& text)
{
    form().setValue(Subject::Body, text);
    m_began = form().value(Subject::Body);
}

void TextDialog::refuse(const Error& error)
{
    auto said = error;
    if (said.subject == Subject::Reason)
        said.subject = Subject::Body;
    showError(said);
}

void TextDialog::save()
{
    setBusy(true);
    Q_EMIT written(form().value(Subject::Body));
}

bool TextDialog::isEdited() const
{
    return form().value(Subject::Body) != m_began;
}

void TextDialog::retranslate()
{
    FormDialog::retranslate();
    setWindowTitle(m_title);
    form().setCaption(Subject::Body, m_caption);
}

} // namespace helpdesk
