// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/customers/accessdialog.h"

#include "domain/customer/accessbyhand.h"
#include "ui/base/answers.h"
#include "ui/base/datefield.h"
#include "ui/base/inlinemessage.h"
#include "ui/base/labels.h"
#include "ui/base/tokens.h"
#include "ui/base/widgetrole.h"
#include "ui/base/wrappingcheckbox.h"
#include "ui/text/accesspresenter.h"
#include "ui/text/errorpresenter.h"

#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTimeZone>
#include <QVBoxLayout>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kWidth = 560;

} // namespace

AccessDialog::AccessDialog(AsyncWorkspace& workspace, const Customer& customer, QWidget* parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_known(customer)
    , m_intro(new QLabel(this))
    , m_azure(new WrappingCheckBox(this))
    , m_byHand(new WrappingCheckBox(this))
    , m_untilLabel(makeCaption(this))
    , m_until(new DateField(DateField::Kind::Day, this))
    , m_message(new InlineMessage(this))
    , m_cancel(new QPushButton(this))
    , m_save(new QPushButton(this))
{
    setObjectName(u"accessDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    m_azure->setObjectName(u"accessAzure"_s);
    m_byHand->setObjectName(u"accessByHand"_s);
    m_until->setObjectName(u"accessUntil"_s);
    m_save->setObjectName(u"accessSave"_s);
    build();
    retranslate();
    resize(kWidth, layout()->totalHeightForWidth(kWidth) + spacing::huge);
    connect(m_byHand, &QCheckBox::toggled, m_until, &QWidget::setEnabled);
    connect(m_until, &DateField::problemChanged, this, &AccessDialog::say);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &AccessDialog::save);
    m_azure->setFocus();
}

void AccessDialog::build()
{
    m_intro->setWordWrap(true);
    m_azure->setChecked(hasAzureRoleByHand(m_known));
    const auto* byHand = relationshipByHand(m_known);
    m_byHand->setChecked(byHand);
    m_until->setEnabled(byHand);
    if (byHand && byHand->endsAt)
        m_until->setValue(utcDayValue(*byHand->endsAt - std::chrono::milliseconds(1)));
    m_untilLabel->setBuddy(m_until);
    setRole(*m_save, WidgetRole::Primary);
    m_save->setDefault(true);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::huge, spacing::huge, spacing::huge, spacing::large);
    layout->setSpacing(spacing::medium);
    layout->addWidget(m_intro);
    layout->addWidget(m_azure);
    for (size_t i = 0; i < m_known.access.size(); ++i) {
        if (!isRelationshipInForce(m_known.access[i]))
            continue;
        auto* box = new WrappingCheckBox(this);
        box->setObjectName(u"accessRelationship%1"_s.arg(i));
        box->setChecked(hasTicketRole(m_known.access[i]));
        layout->addWidget(box);
        m_relationships.emplace_back(i, box);
    }
    layout->addWidget(m_byHand);
    layout->addWidget(m_untilLabel);
    layout->addWidget(m_until);
    layout->addWidget(m_message);
    layout->addStretch(1);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_save);
    layout->addLayout(buttons);
}

Result<Customer> AccessDialog::written() const
{
    auto customer = m_known;
    for (const auto& [place, box] : m_relationships)
        setTicketRole(customer.access[place], box->isChecked());
    setAzureRoleByHand(customer, m_azure->isChecked());
    std::optional<Instant> until;
    if (m_byHand->isChecked()) {
        HD_TRY(const auto day, dayOfValue(m_until->value()));
        if (day.isValid())
            until = Instant::fromDateTime(day.addDays(1).startOfDay(QTimeZone::utc()));
    }
    setRelationshipByHand(customer, m_byHand->isChecked(), until);
    return customer;
}

void AccessDialog::save()
{
    const auto customer = written();
    m_message->dismiss();
    if (!customer) {
        say(sentence(customer.error()));
        m_until->setFocus();
        return;
    }
    m_save->setEnabled(false);
    onAnswer(
        this, m_workspace.editCustomer(*customer),
        [this](const Customer& stored) {
            Q_EMIT saved(stored);
            accept();
        },
        [this](const Error& error) {
            m_save->setEnabled(true);
            say(sentence(error));
        });
}

void AccessDialog::say(const QString& problem)
{
    if (problem.isEmpty())
        return m_message->dismiss();
    m_message->say(InlineMessage::Kind::Error, problem);
}

void AccessDialog::retranslate()
{
    setWindowTitle(tr("Access to %1").arg(m_known.name));
    m_intro->setText(tr("What Microsoft's files do not tell: by which roles we may open requests for this customer."));
    m_azure->setText(tr("Azure: Support Request Contributor on the subscriptions"));
    const QLocale locale;
    for (const auto& [place, box] : m_relationships)
        box->setText(tr("Service support administrator in %1")
                         .arg(accessText(m_known.access[place], m_workspace.clock().now(), locale,
                                         QTimeZone::systemTimeZone())));
    m_byHand->setText(tr("Service support administrator, by a relationship that is not imported"));
    m_untilLabel->setText(tr("Until (empty: without an end)"));
    m_until->setAccessibleName(tr("The last day of that relationship"));
    m_cancel->setText(tr("Cancel"));
    m_save->setText(tr("Save"));
}

void AccessDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

// Whatever is said, in whatever language and size: it is whole in sight.
bool AccessDialog::event(QEvent* event)
{
    const auto done = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest) {
        const auto wanted = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width()) : sizeHint().height();
        resize(width(), qMax(height(), wanted));
    }
    return done;
}

} // namespace helpdesk
