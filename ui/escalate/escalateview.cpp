// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/escalate/escalateview.h"

#include "ui/base/escapekey.h"
#include "ui/base/fittotext.h"
#include "ui/base/inlinemessage.h"
#include "ui/base/labels.h"
#include "ui/base/linkbutton.h"
#include "ui/base/pagescroll.h"
#include "ui/base/tokens.h"
#include "ui/base/typography.h"
#include "ui/base/widgetrole.h"
#include "ui/escalate/evidencelist.h"
#include "ui/escalate/packetview.h"
#include "ui/text/keypresenter.h"
#include "ui/text/reasonpresenter.h"
#include "ui/text/subscriptionpresenter.h"
#include "ui/ticket/routespanel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>

#include <algorithm>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kTwoColumnsInDigits = 100;
    constexpr int kFootColumns = 4;
    constexpr int kSrDigits = 15; // of a service request number

    bool isNumber(const QString& text)
    {
        return text.size() == kSrDigits
            && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    }

} // namespace

EscalateView::EscalateView(QWidget* parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_close(new QPushButton(this))
    , m_message(new InlineMessage(this))
    , m_columns(nullptr)
    , m_routes(new RoutesPanel(this))
    , m_means(new QWidget(this))
    , m_payTitle(makeSectionTitle(this))
    , m_pay(new QComboBox(this))
    , m_left(makeCaption(this))
    , m_cost(new QCheckBox(this))
    , m_severity(makeCaption(this))
    , m_lower(new QPushButton(this))
    , m_evidence(new EvidenceList(this))
    , m_approval(makeCaption(this))
    , m_packet(new PacketView(this))
    , m_numberName(new QLabel(this))
    , m_number(new QLineEdit(this))
    , m_open(nullptr)
    , m_submit(new QPushButton(this))
{
    setObjectName(u"escalateView"_s);
    keepEscape(*this);
    build();
    wire();
    retranslate();
}

void EscalateView::build()
{
    m_close->setObjectName(u"escalateClose"_s);
    m_submit->setObjectName(u"escalateSubmit"_s);
    m_number->setObjectName(u"escalateNumber"_s);
    m_pay->setObjectName(u"escalateEntitlement"_s);
    m_lower->setObjectName(u"escalateLower"_s);
    m_cost->setObjectName(u"escalateCost"_s);
    m_cost->setChecked(true);
    setRole(*m_submit, WidgetRole::Primary);
    setRole(*m_close, WidgetRole::Quiet);
    setTextStyle(*m_title, TextSize::PaneTitle, TextWeight::Semibold);
    m_title->setTextFormat(Qt::PlainText);
    for (auto* label : {m_title, m_left, m_severity, m_approval, m_numberName})
        label->setWordWrap(true);
    m_pay->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    fitToText(*m_number, [this](const QFontMetrics& metrics) {
        m_number->setMinimumWidth(metrics.horizontalAdvance(u'0') * (kSrDigits + 3));
    });

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildHead());
    layout->addWidget(new PageScroll(buildPage(), this), 1);
    layout->addWidget(buildFoot());
    arrange();
}

QWidget* EscalateView::buildHead()
{
    auto* head = new QWidget(this);
    auto* row = new QHBoxLayout;
    row->addWidget(m_title, 1);
    row->addWidget(m_close, 0, Qt::AlignTop);
    auto* layout = new QVBoxLayout(head);
    layout->setContentsMargins(spacing::large, spacing::medium, spacing::large, spacing::small);
    layout->addLayout(row);
    layout->addWidget(m_message);
    return head;
}

QWidget* EscalateView::buildPage()
{
    auto* page = new QWidget(this);
    m_columns = new QGridLayout;
    m_columns->setHorizontalSpacing(spacing::huge);
    m_columns->setVerticalSpacing(spacing::large);
    buildMeans();
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(spacing::large, spacing::small, spacing::large, spacing::large);
    layout->setSpacing(spacing::huge);
    layout->addLayout(m_columns);
    layout->addWidget(m_packet);
    layout->addStretch(1);
    return page;
}

QWidget* EscalateView::buildMeans()
{
    auto* layout = new QVBoxLayout(m_means);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::small);
    layout->addWidget(m_payTitle);
    layout->addWidget(m_pay);
    layout->addWidget(m_left);
    layout->addWidget(m_cost);
    layout->addWidget(m_severity);
    layout->addWidget(m_lower, 0, Qt::AlignLeft);
    layout->addSpacing(spacing::small);
    layout->addWidget(m_evidence);
    layout->addSpacing(spacing::small);
    layout->addWidget(m_approval);
    layout->addStretch(1);
    return m_means;
}

QWidget* EscalateView::buildFoot()
{
    auto* foot = new QWidget(this);
    setRole(*foot, WidgetRole::Surface);
    m_open = new LinkButton({}, foot);
    m_open->setObjectName(u"escalateOpen"_s);
    m_foot = new QGridLayout(foot);
    m_foot->setContentsMargins(spacing::large, spacing::small, spacing::large, spacing::small);
    m_foot->setSpacing(spacing::medium);
    m_foot->setColumnStretch(0, 1);
    return foot;
}

void EscalateView::wire()
{
    connect(this, &EscalateView::changed, this, &EscalateView::typedChanged);
    connect(m_routes, &RoutesPanel::routeChosen, this, &EscalateView::choose);
    connect(m_pay, &QComboBox::activated, this, [this] {
        m_entitlement = m_pay->currentData().toString();
        Q_EMIT changed();
    });
    connect(m_cost, &QCheckBox::toggled, this, &EscalateView::changed);
    connect(m_lower, &QPushButton::clicked, this, [this] {
        if (m_outlook.proposedSeverity)
            Q_EMIT severityProposed(*m_outlook.proposedSeverity);
    });
    connect(m_evidence, &EvidenceList::typedChanged, this, &EscalateView::changed);
    connect(m_evidence, &EvidenceList::kept, this, &EscalateView::evidenceKept);
    connect(m_packet, &PacketView::languageChanged, this, &EscalateView::changed);
    connect(m_packet, &PacketView::copied, this, [this](const QString& what) { say(tr("Copied: %1").arg(what)); });
    connect(m_packet, &PacketView::saveAsked, this, &EscalateView::saveAsked);
    connect(m_number, &QLineEdit::textChanged, this, [this] {
        showOpen();
        Q_EMIT changed();
    });
    connect(m_number, &QLineEdit::returnPressed, this, &EscalateView::submit);
    connect(m_open, &QAbstractButton::clicked, this, &EscalateView::leadToOpen);
    connect(m_submit, &QPushButton::clicked, this, &EscalateView::submit);
    connect(m_close, &QPushButton::clicked, this, &EscalateView::closed);
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto* shortcut = new QShortcut(QKeySequence(Qt::CTRL | key), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, &EscalateView::submit);
    }
}

void EscalateView::start(Trigger trigger, const QString& ticketTitle, const QJsonObject& typed)
{
    m_trigger = trigger;
    m_ticketTitle = ticketTitle;
    m_known = false;
    m_route.reset();
    m_entitlement.clear();
    m_outlook = {};
    m_evidence->clear();
    m_packet->show({});
    m_message->dismiss();
    {
        const QSignalBlocker quietNumber(m_number);
        const QSignalBlocker quietCost(m_cost);
        m_number->clear();
        m_cost->setChecked(true);
    }
    m_packet->setLanguage({});
    fillIn(typed);
    m_routes->setVisible(asks());
    m_means->setVisible(asks());
    m_number->setVisible(!asks());
    m_numberName->setVisible(!asks());
    setBusy(false);
}

void EscalateView::show(const EscalationOutlook& outlook, const QString& healthNote)
{
    m_outlook = outlook;
    m_known = true;
    if (asks()) {
        m_routes->show(outlook.routing);
        m_routes->setChosen(outlook.route);
        m_evidence->show(outlook, healthNote);
        showMeans();
    }
    m_packet->show(outlook.packet);
    m_packet->setPortal(outlook.routing.of(outlook.route).portal);
    retranslate();
    Q_EMIT typedChanged();
}

void EscalateView::choose(Route route)
{
    m_route = route;
    m_entitlement.clear();
    Q_EMIT changed();
}

void EscalateView::showMeans()
{
    const auto& decision = m_outlook.routing.of(m_outlook.route);
    QStringList keys;
    for (int index = 0; index < m_pay->count(); ++index)
        keys << m_pay->itemData(index).toString();
    const QSignalBlocker quiet(m_pay);
    if (keys != decision.entitlements) {
        m_pay->clear();
        for (const auto& key : decision.entitlements)
            m_pay->addItem(QString(), key);
    }
    for (int index = 0; index < m_pay->count(); ++index)
        m_pay->setItemText(index, entitlementLabel(m_pay->itemData(index).toString()));
    if (!decision.entitlements.contains(m_entitlement))
        m_entitlement = decision.entitlement;
    m_pay->setCurrentIndex(m_pay->findData(m_entitlement));
    m_pay->setEnabled(m_pay->count() > 0);
    if (m_pay->count() == 0)
        m_left->setText(tr("Nothing pays on this route yet."));
    else if (decision.entitlementLeft && m_entitlement == decision.entitlement)
        m_left->setText(tr("%n incident(s) left", "", *decision.entitlementLeft));
    else
        m_left->setText(tr("Not counted."));
    const bool lowers = m_outlook.severity == Severity::A && m_outlook.proposedSeverity.has_value();
    m_severity->setText(tr("Severity: %1").arg(label(m_outlook.severity)));
    m_lower->setVisible(lowers);
    if (lowers)
        m_lower->setText(tr("No contact at night: lower it to %1").arg(label(*m_outlook.proposedSeverity)));
    m_approval->setText(m_outlook.approvalNeeded
                            ? tr("Approval: somebody else, a supervisor, has to approve the request.")
                            : tr("Approval: the policy asks for none; the request is ready to be filed at once."));
}

bool EscalateView::maySubmit() const
{
    if (!m_known || m_busy)
        return false;
    if (asks())
        return m_outlook.open.empty();
    const auto number = m_number->text().trimmed();
    if (routeGivesServiceRequestNumber(m_outlook.route))
        return isNumber(number);
    return !number.isEmpty() || !routeGivesNumber(m_outlook.route);
}

// In words beside the button, whatever keeps it from being pressed.
void EscalateView::showOpen()
{
    QString text;
    if (m_known && asks() && !m_outlook.open.empty()) {
        text = sentence(m_outlook.open.front());
        if (const auto more = static_cast<int>(m_outlook.open.size()) - 1; more > 0)
            text += u' ' + tr("And %n more.", "", more);
    } else if (m_known && !asks() && !maySubmit() && !m_busy) {
        text = sentence(m_number->text().trimmed().isEmpty()
                            ? Reason{u"case_number_needed"_s, {keyOf(m_outlook.route)}}
                            : Reason{u"case_number_malformed"_s, {m_number->text().trimmed()}});
    }
    m_open->setWords(text);
    m_open->setEnabled(!text.isEmpty());
    m_submit->setEnabled(maySubmit());
    m_submit->setAccessibleDescription(text);
}

void EscalateView::leadToOpen()
{
    if (!asks()) {
        m_number->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (!m_evidence->focusFirstOpen())
        m_pay->setFocus(Qt::OtherFocusReason);
}

TriggerInput EscalateView::input() const
{
    TriggerInput input;
    if (!asks()) {
        input.caseNumber = m_number->text().trimmed();
        return input;
    }
    if (m_known || m_route)
        input.route = keyOf(m_route.value_or(m_outlook.route));
    input.entitlement = m_entitlement;
    input.evidenceItems = m_evidence->typed();
    input.costApproved = m_cost->isChecked();
    // Whoever writes down what service health says looks at it now.
    input.healthCheck = input.evidenceItems.take(evidencekey::healthCheck);
    return input;
}

QString EscalateView::packetLanguage() const
{
    return m_packet->language();
}

const Packet& EscalateView::packet() const
{
    return m_packet->packet();
}

QJsonObject EscalateView::filledIn() const
{
    QJsonObject values;
    if (!m_number->text().trimmed().isEmpty())
        values.insert(u"case_number"_s, m_number->text());
    if (m_route)
        values.insert(u"route"_s, QString(keyOf(*m_route)));
    if (!m_cost->isChecked())
        values.insert(u"cost_approved"_s, false);
    const auto typed = m_evidence->typed();
    QJsonObject items;
    for (auto item = typed.begin(); item != typed.end(); ++item)
        items.insert(item.key(), item.value());
    if (!items.isEmpty())
        values.insert(u"items"_s, items);
    return values;
}

void EscalateView::fillIn(const QJsonObject& values)
{
    const QSignalBlocker quietNumber(m_number);
    const QSignalBlocker quietCost(m_cost);
    if (values.contains(u"case_number"_s))
        m_number->setText(values.value(u"case_number"_s).toString());
    if (const auto route = fromKey<Route>(values.value(u"route"_s).toString()))
        m_route = route;
    m_cost->setChecked(values.value(u"cost_approved"_s).toBool(true));
    auto typed = m_evidence->typed();
    const auto items = values.value(u"items"_s).toObject();
    for (auto item = items.begin(); item != items.end(); ++item)
        typed.insert(item.key(), item.value().toString());
    if (const auto evidence = values.value(u"evidence"_s).toString(); !evidence.isEmpty())
        typed.insert(evidencekey::description, evidence);
    m_evidence->setTyped(typed);
}

void EscalateView::focusFirst()
{
    if (!asks())
        m_number->setFocus(Qt::OtherFocusReason);
    else if (!m_known || !m_evidence->focusFirstOpen())
        m_close->setFocus(Qt::OtherFocusReason);
}

void EscalateView::setBusy(bool busy)
{
    m_busy = busy;
    m_evidence->setReadOnly(busy);
    m_number->setReadOnly(busy);
    if (busy && (m_submit->hasFocus() || m_close->hasFocus()))
        setFocus(Qt::OtherFocusReason); // a disabled button would hand it to whatever stands behind it
    m_close->setEnabled(!busy);
    retranslate();
    if (!busy && hasFocus())
        (m_submit->isEnabled() ? m_submit : m_close)->setFocus(Qt::OtherFocusReason);
}

void EscalateView::showProblem(const QString& text)
{
    if (text.isEmpty())
        m_message->dismiss();
    else
        m_message->say(InlineMessage::Kind::Error, text);
}

void EscalateView::showEvidenceProblem(const QString& item, const QString& clause)
{
    m_evidence->showProblem(item, clause);
}

void EscalateView::settleEvidence(const QString& item)
{
    m_evidence->settle(item);
}

void EscalateView::say(const QString& sentence)
{
    m_message->say(InlineMessage::Kind::Success, sentence);
}

void EscalateView::submit()
{
    if (maySubmit())
        Q_EMIT submitted(m_trigger, input());
}

// Beside each other where there is room for lines of text, below each other where there is not.
void EscalateView::arrange()
{
    const bool wide = width() >= fontMetrics().horizontalAdvance(u'0') * kTwoColumnsInDigits;
    m_columns->removeWidget(m_routes);
    m_columns->removeWidget(m_means);
    m_columns->addWidget(m_routes, 0, 0, Qt::AlignTop);
    m_columns->addWidget(m_means, wide ? 0 : 1, wide ? 1 : 0);
    m_columns->setColumnStretch(0, wide ? 2 : 1);
    m_columns->setColumnStretch(1, wide ? 3 : 0);
    int column = 0;
    for (auto* part : std::initializer_list<QWidget*>{m_open, m_numberName, m_number, m_submit}) {
        m_foot->removeWidget(part);
        m_foot->addWidget(part, wide || column == 0 ? 0 : 1, column, 1, wide || column > 0 ? 1 : kFootColumns);
        ++column;
    }
}

void EscalateView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void EscalateView::retranslate()
{
    m_title->setText(asks() ? tr("Escalate: %1").arg(m_ticketTitle) : tr("File the request: %1").arg(m_ticketTitle));
    m_close->setText(tr("Back to the ticket"));
    m_close->setToolTip(tr("Esc; what is typed is kept."));
    m_payTitle->setText(tr("Entitlement"));
    m_pay->setAccessibleName(tr("Entitlement"));
    m_cost->setText(tr("The cost is approved, or there is none"));
    m_numberName->setText(tr("Number:"));
    m_number->setAccessibleName(tr("The number the other side gave"));
    if (m_busy)
        m_submit->setText(tr("Saving..."));
    else if (!asks())
        m_submit->setText(tr("I have filed it"));
    else
        m_submit->setText(m_outlook.approvalNeeded ? tr("Ask for approval") : tr("Ready to be filed"));
    m_submit->setToolTip(tr("Ctrl+Enter"));
    if (m_known && asks())
        showMeans();
    showOpen();
}

void EscalateView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void EscalateView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !m_busy) {
        Q_EMIT closed();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace helpdesk
