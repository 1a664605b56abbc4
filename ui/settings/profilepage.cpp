// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/profilepage.h"

#include "ui/base/answers.h"
#include "ui/base/inlinemessage.h"
#include "ui/base/pagescroll.h"
#include "ui/base/tokens.h"
#include "ui/base/widgetrole.h"
#include "ui/base/wrappingcheckbox.h"
#include "ui/text/errorpresenter.h"
#include "ui/text/keypresenter.h"

#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    template <typename E>
    void fill(QComboBox* combo, E chosen)
    {
        combo->clear();
        for (const auto value : valuesOf<E>())
            combo->addItem(label(value), QString(keyOf(value)));
        combo->setCurrentIndex(combo->findData(QString(keyOf(chosen))));
    }

} // namespace

ProfilePage::ProfilePage(AsyncWorkspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_form(new QFormLayout)
    , m_type(new QComboBox(this))
    , m_cloud(new QComboBox(this))
    , m_approval(new WrappingCheckBox(this))
    , m_healthHours(new QSpinBox(this))
    , m_message(new InlineMessage(this))
    , m_save(new QPushButton(this))
{
    setObjectName(u"profilePage"_s);
    build();
    retranslate();
    show({});
    connect(m_save, &QPushButton::clicked, this, &ProfilePage::save);
    if (m_workspace.actor().role != Role::Administrator)
        forbid();
    onAnswer(
        this, m_workspace.profile(), [this](const PartnerProfile& profile) { show(profile); },
        [this](const Error& error) { m_message->say(InlineMessage::Kind::Error, sentence(error)); });
}

void ProfilePage::build()
{
    m_form->setSpacing(spacing::small);
    m_form->setContentsMargins(0, 0, spacing::small, 0);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows); // of large text
    const auto add = [this](QString PartnerProfile::*member) {
        auto* edit = new QLineEdit(this);
        m_lines.push_back({edit, member});
        m_form->addRow(new QLabel(this), edit);
    };
    add(&PartnerProfile::name);
    m_form->addRow(new QLabel(this), m_type);
    m_form->addRow(new QLabel(this), m_cloud);
    for (const auto member : {&PartnerProfile::tenantId, &PartnerProfile::mpnId, &PartnerProfile::country,
                              &PartnerProfile::timeZone, &PartnerProfile::supportLanguage,
                              &PartnerProfile::supportEmail, &PartnerProfile::supportPhone, &PartnerProfile::website})
        add(member);
    m_healthHours->setObjectName(u"profileHealthHours"_s);
    m_healthHours->setRange(0, mostHealthCheckHours);
    m_form->addRow(new QLabel(this), m_healthHours);
    m_form->addRow(nullptr, m_approval);
    m_save->setObjectName(u"profileSave"_s);
    m_save->setAutoDefault(false);
    setRole(*m_save, WidgetRole::Primary);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_save);
    auto* fields = new QWidget(this);
    fields->setLayout(m_form);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::medium, spacing::large, spacing::medium, spacing::medium);
    layout->setSpacing(spacing::small);
    layout->addWidget(new PageScroll(fields, this), 1); // what is written and the button stay in sight
    layout->addWidget(m_message);
    layout->addLayout(buttons);
    orderTab();
}

// As they stand on the page, not as they were made.
void ProfilePage::orderTab()
{
    QWidget* before = nullptr;
    for (int row = 0; row < m_form->rowCount(); ++row) {
        auto* field = m_form->itemAt(row, QFormLayout::FieldRole)->widget();
        if (before)
            setTabOrder(before, field);
        before = field;
    }
    setTabOrder(before, m_save);
}

// What may not be changed is still there to be read and copied.
void ProfilePage::forbid()
{
    for (const auto& line : m_lines)
        line.edit->setReadOnly(true);
    for (QWidget* control : std::initializer_list<QWidget*>{m_type, m_cloud, m_healthHours, m_approval, m_save})
        control->setEnabled(false);
    m_message->say(InlineMessage::Kind::Information, tr("Administrators change this."));
}

void ProfilePage::show(const PartnerProfile& profile)
{
    m_profile = profile;
    for (const auto& line : m_lines)
        line.edit->setText(profile.*line.member);
    fill(m_type, profile.type);
    fill(m_cloud, profile.cloud);
    m_healthHours->setValue(profile.healthCheckHours.value_or(0));
    m_approval->setChecked(profile.approvalNeeded);
}

PartnerProfile ProfilePage::written() const
{
    auto profile = m_profile;
    for (const auto& line : m_lines)
        profile.*line.member = line.edit->text().trimmed();
    profile.type = fromKey<PartnerType>(m_type->currentData().toString()).value_or(profile.type);
    profile.cloud = fromKey<Cloud>(m_cloud->currentData().toString()).value_or(profile.cloud);
    profile.healthCheckHours = m_healthHours->value() > 0 ? std::optional(m_healthHours->value()) : std::nullopt;
    profile.approvalNeeded = m_approval->isChecked();
    return profile;
}

bool ProfilePage::isEdited() const
{
    return written() != m_profile;
}

void ProfilePage::save()
{
    const auto profile = written();
    m_save->setEnabled(false);
    onAnswer(
        this, m_workspace.setProfile(profile),
        [this, profile] {
            m_profile = profile;
            m_save->setEnabled(true);
            m_message->say(InlineMessage::Kind::Success, tr("The partner profile is saved."));
        },
        [this](const Error& error) {
            m_save->setEnabled(true);
            m_message->say(InlineMessage::Kind::Error, sentence(error));
        });
}

void ProfilePage::retranslate()
{
    const QStringList names{tr("Name"),         tr("Tenant id"),     tr("Partner id (MPN)"),
                            tr("Country code"), tr("Time zone"),     tr("Language with Microsoft, two letters"),
                            tr("Support mail"), tr("Support phone"), tr("Website")};
    const auto name = [this](QWidget* editor, const QString& text) {
        auto* label = qobject_cast<QLabel*>(m_form->labelForField(editor));
        label->setText(text);
        label->setBuddy(editor);
        editor->setAccessibleName(text);
    };
    for (size_t i = 0; i < m_lines.size(); ++i)
        name(m_lines[i].edit, names[static_cast<qsizetype>(i)]);
    name(m_type, tr("Partner type"));
    name(m_cloud, tr("Cloud"));
    name(m_healthHours, tr("A health check counts"));
    m_healthHours->setSpecialValueText(tr("as long as the rules say"));
    m_healthHours->setSuffix(tr(" h", "hours"));
    m_approval->setText(tr("Escalations need another person's approval"));
    m_save->setText(tr("Save profile"));
}

void ProfilePage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        const auto type = fromKey<PartnerType>(m_type->currentData().toString()).value_or(m_profile.type);
        const auto cloud = fromKey<Cloud>(m_cloud->currentData().toString()).value_or(m_profile.cloud);
        fill(m_type, type);
        fill(m_cloud, cloud);
        retranslate();
    }
    QWidget::changeEvent(event);
}

} // namespace helpdesk
