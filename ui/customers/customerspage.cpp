// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/customers/customerspage.h"

#include "async/balancecalls.h"
#include "async/offeringcalls.h"
#include "ui/balances/correctiondialog.h"
#include "ui/balances/hourblockdialog.h"
#include "ui/base/icons.h"
#include "ui/base/inlinemessage.h"
#include "ui/base/pagetable.h"
#include "ui/base/shownsections.h"
#include "ui/base/tokens.h"
#include "ui/customers/accessdialog.h"
#include "ui/customers/contactdialog.h"
#include "ui/customers/customercolumns.h"
#include "ui/customers/customerdialog.h"
#include "ui/customers/customerview.h"
#include "ui/customers/nocustomers.h"
#include "ui/imports/importdialog.h"
#include "ui/models/customerlistmodel.h"
#include "ui/newticket/newticketdialog.h"
#include "ui/offering/agreementdialog.h"
#include "ui/offering/sheetdialog.h"
#include "ui/text/errorpresenter.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kBesideSearch = 44; ///< characters that search and Add need beside each other

} // namespace

CustomersPage::CustomersPage(AsyncWorkspace& workspace, std::shared_ptr<const Clock> clock, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_model(new CustomerListModel(workspace, this))
    , m_clock(std::move(clock))
    , m_top(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_search(new QLineEdit(this))
    , m_add(new QPushButton(this))
    , m_empty(new NoCustomers(this))
    , m_message(new InlineMessage(this))
    , m_list(new QTableView(this))
    , m_view(new CustomerView(m_clock, this))
    , m_details(this)
    , m_hours(this)
    , m_offering(this)
{
    setObjectName(u"customersPage"_s);
    build();
    connect(m_search, &QLineEdit::textChanged, m_model,
            [this](const QString& text) { m_model->setNamePart(text.trimmed()); });
    connect(m_add, &QPushButton::clicked, this, [this] { editCustomer({}, false); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) {
                if (const auto id = m_model->idAt(current); id.isValid() && id != m_current)
                    open(id);
            });
    connect(m_model, &CustomerListModel::failed, this,
            [this](const Error& error) { m_message->say(InlineMessage::Kind::Error, sentence(error)); });
    connect(m_model, &CustomerListModel::loaded, this, &CustomersPage::takeRows);
    connect(m_empty, &NoCustomers::addAsked, m_add, &QAbstractButton::click);
    connect(m_empty, &NoCustomers::importAsked, this, &CustomersPage::importFiles);
    connect(m_model, &CustomerListModel::touched, this, [this](const QSet<CustomerId>& customers) {
        if (customers.isEmpty() || customers.contains(m_current))
            reload();
    });
    m_model->setAwake(false);
    connect(&m_workspace, &AsyncWorkspace::changed, this, [this](const std::vector<Change>& changes) {
        if (isVisible()
            && std::ranges::any_of(changes, [](const Change& one) { return one.thing == ChangedThing::Partner; }))
            readOffering();
    });
    connect(&m_workspace, &AsyncWorkspace::actorChanged, this, &CustomersPage::readOffering);
    connectView();
    retranslate();
}

void CustomersPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_model->setAwake(true);
    m_model->setNamePart(m_search->text().trimmed());
    onAnswer(this, m_workspace.supportPlans(),
             [this](const std::vector<SupportPlan>& plans) { m_view->setPlans(plans); });
}

void CustomersPage::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_model->setAwake(false);
}

void CustomersPage::build()
{
    m_search->setObjectName(u"customerSearch"_s);
    m_search->addAction(iconOf(Icon::Search, Tone::Muted), QLineEdit::LeadingPosition);
    m_search->setClearButtonEnabled(true);
    m_add->setObjectName(u"customerAdd"_s);
    m_empty->hide();
    m_view->hide();
    m_list->setObjectName(u"customerList"_s);
    m_list->setModel(m_model);
    m_list->installEventFilter(this);
    m_list->viewport()->installEventFilter(this);
    m_search->installEventFilter(this);
    setUpTable(*m_list);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    setUpCustomerColumns(*m_list);

    auto* left = new QWidget(this);
    auto* leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins(0, 0, 0, 0);
    leftLayout->setSpacing(0);
    m_top->setContentsMargins(spacing::large, spacing::medium, spacing::large, spacing::medium);
    m_top->setSpacing(spacing::small);
    m_top->addWidget(m_search, 1);
    m_top->addWidget(m_add);
    leftLayout->addLayout(m_top);
    leftLayout->addWidget(m_message);
    leftLayout->addWidget(m_empty, 1);
    leftLayout->addWidget(m_list, 1);
    auto* split = new QSplitter(Qt::Horizontal, this);
    split->addWidget(left);
    split->addWidget(m_view);
    split->setChildrenCollapsible(false);
    split->setSizes({560, 520});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(split);
}

bool CustomersPage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && handleKey(watched, static_cast<QKeyEvent*>(event)->key()))
        return true;
    if (watched == m_list->viewport() && event->type() == QEvent::Resize) {
        fitCustomerColumns(*m_list);
        const auto narrow = m_list->width() < fontMetrics().averageCharWidth() * kBesideSearch;
        m_top->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    }
    return QWidget::eventFilter(watched, event);
}

// Down from the search to the list, Enter from the list to the customer, Esc all the way back.
bool CustomersPage::handleKey(const QObject* watched, int key)
{
    const auto enter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (watched == m_search && !m_list->isHidden() && (enter || key == Qt::Key_Down))
        m_list->setFocus(Qt::OtherFocusReason);
    else if (watched == m_list && enter)
        m_view->focusFirst();
    else if (watched == m_list && key == Qt::Key_Escape)
        focusSearch();
    else
        return false;
    return true;
}

void CustomersPage::connectView()
{
    connect(m_view, &CustomerView::left, this, [this] { m_list->setFocus(Qt::OtherFocusReason); });
    connect(m_view, &CustomerView::noteAsked, this, [this](const Customer& customer) { editCustomer(customer, true); });
    connect(m_view, &CustomerView::allTicketsAsked, this, [this](const Customer& customer) {
        const auto who = customer.tenantId.isEmpty() ? QString(customer.name).remove(u'"') : customer.tenantId;
        Q_EMIT searchAsked(u"customer:\"%1\" is:any"_s.arg(who));
    });
    connect(m_view, &CustomerView::ticketChosen, this, &CustomersPage::ticketChosen);
    connect(m_view, &CustomerView::newTicketAsked, this, &CustomersPage::newTicket);
    connect(m_view, &CustomerView::editAsked, this,
            [this](const Customer& customer) { editCustomer(customer, false); });
    connect(m_view, &CustomerView::contactAsked, this, &CustomersPage::editContact);
    connect(m_view, &CustomerView::accessAsked, this, [this](const Customer& customer) {
        auto* dialog = new AccessDialog(m_workspace, customer, this);
        connect(dialog, &AccessDialog::saved, this, &CustomersPage::reload);
        dialog->open();
    });
    connect(m_view, &CustomerView::hoursAsked, this, [this](const Customer& customer) {
        auto* dialog = new HourBlockDialog(m_workspace, customer.id, this);
        connect(dialog, &HourBlockDialog::saved, this, &CustomersPage::reload);
        dialog->open();
    });
    connect(m_view, &CustomerView::correctionAsked, this, [this](const BlockBalance& block) {
        auto* dialog = new CorrectionDialog(m_workspace, block, this);
        connect(dialog, &CorrectionDialog::saved, this, &CustomersPage::reload);
        dialog->open();
    });
    connect(m_view, &CustomerView::agreementAsked, this, &CustomersPage::editAgreement);
    connect(m_view, &CustomerView::sheetAsked, this, &CustomersPage::writeSheet);
}

void CustomersPage::editCustomer(const Customer& customer, bool note)
{
    auto* dialog = new CustomerDialog(m_workspace, customer, this);
    if (note)
        dialog->focusNote();
    connect(dialog, &CustomerDialog::saved, this, [this](const Customer& stored) {
        m_model->refresh();
        open(stored.id);
    });
    dialog->open();
}

void CustomersPage::editContact(const Contact& contact)
{
    auto* dialog = new ContactDialog(m_workspace, contact, this);
    connect(dialog, &ContactDialog::saved, this, &CustomersPage::reload);
    dialog->open();
}

void CustomersPage::editAgreement(const SupportAgreement& agreement)
{
    auto* dialog = new AgreementDialog(m_workspace, m_view->offering(), agreement, this);
    connect(dialog, &AgreementDialog::saved, this, &CustomersPage::readOffering);
    dialog->open();
}

void CustomersPage::writeSheet()
{
    const auto now = m_workspace.clock().now();
    const auto terms = m_view->offering().termsAt(now);
    const auto* tier = tierInForce(terms, now);
    if (!tier)
        return;
    SheetContent content{{}, *tier, terms.policy, m_currentName, {}, now.toLocal().date()};
    if (const auto* agreement = agreementInForce(terms, now))
        content.agreement = *agreement;
    (new SheetDialog(m_workspace, content, this, m_currentLanguage))->open();
}

void CustomersPage::readOffering()
{
    if (!m_current.isValid())
        return;
    m_offering.ask(OfferingCalls(m_workspace).offeringOf(m_current), [this](const CustomerOffering& offering) {
        m_view->setOffering(offering, m_workspace.actor().role != Role::Agent);
    });
}

void CustomersPage::newTicket(const Customer& customer)
{
    auto* dialog = new NewTicketDialog(m_workspace, m_clock, this);
    connect(dialog, &NewTicketDialog::created, this, [this](const Ticket& ticket) { Q_EMIT ticketChosen(ticket.id); });
    connect(dialog, &NewTicketDialog::ticketChosen, this, &CustomersPage::ticketChosen);
    dialog->take(customer);
    dialog->open();
}

void CustomersPage::importFiles()
{
    auto* dialog = new ImportDialog(m_workspace, this);
    connect(dialog, &ImportDialog::imported, this, &CustomersPage::refresh);
    dialog->open();
}

// The customer on show stays chosen; after a search that found nobody, whoever is there is shown again.
void CustomersPage::takeRows()
{
    const auto wasEmpty = !m_empty->isHidden();
    updateEmpty();
    fitCustomerColumns(*m_list);
    const auto known = m_current.isValid() ? m_model->rowOf(m_current) : 0;
    const auto row = wasEmpty ? qMax(0, known) : known;
    if (row < 0 || row >= m_model->rowCount())
        return;
    const auto index = m_model->index(row, 0);
    if (wasEmpty && m_model->idAt(index) == m_current)
        reload();
    m_list->setCurrentIndex(index);
}

// Nothing is beside a list that is empty: it would belong to nothing that was looked for.
void CustomersPage::updateEmpty()
{
    const auto none = m_model->rowCount() == 0;
    if (none) {
        m_empty->show(!m_model->namePart().isEmpty());
        m_view->hide();
    } else {
        m_empty->hide();
    }
    m_list->setVisible(!none);
}

void CustomersPage::refresh()
{
    m_model->refresh();
}

std::vector<ExportList> CustomersPage::exportLists() const
{
    ExportList all;
    all.kind = ExportList::Kind::Customers;
    all.namePart = m_model->namePart();
    for (const auto section : shownSections(*m_list->horizontalHeader()))
        all.columns << CustomerListModel::exportKeyOf(section);
    std::vector<ExportList> lists{all};
    if (m_current.isValid() && !m_currentName.isEmpty())
        lists.push_back({ExportList::Kind::Subscriptions, {}, {}, m_current, m_currentName, {}});
    return lists;
}

void CustomersPage::open(CustomerId customer)
{
    if (customer != m_current)
        m_currentName.clear();
    m_current = customer;
    if (!m_empty->isHidden()) { // it is not among what was looked for
        m_empty->hide();
        m_search->clear();
    }
    reload();
    if (const auto row = m_model->rowOf(customer); row >= 0 && m_list->currentIndex().row() != row)
        m_list->setCurrentIndex(m_model->index(row, 0));
}

void CustomersPage::reload()
{
    if (!m_current.isValid())
        return;
    readOffering();
    readHours();
    m_details.ask(
        m_workspace.customerDetails(m_current),
        [this](const CustomerDetails& details) {
            m_currentName = details.customer.name;
            m_currentLanguage = details.customer.language;
            m_view->show(details);
            m_view->setVisible(m_empty->isHidden());
        },
        [this](const Error& error) {
            if (error.code != ErrorCode::Cancelled)
                m_message->say(InlineMessage::Kind::Error, sentence(error));
        });
}

void CustomersPage::readHours()
{
    const auto mayWrite = m_workspace.actor().role != Role::Agent;
    m_hours.ask(
        BalanceCalls(m_workspace).hours(m_current),
        [this, customer = m_current, mayWrite](const HoursAccount& account) {
            m_view->setHours(customer, account, mayWrite);
        },
        [this](const Error& error) {
            if (error.code != ErrorCode::Cancelled)
                m_message->say(InlineMessage::Kind::Error, sentence(error));
        });
}

void CustomersPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void CustomersPage::retranslate()
{
    m_search->setPlaceholderText(tr("Part of the name"));
    m_search->setAccessibleName(tr("Find a customer"));
    m_list->setAccessibleName(tr("Customers"));
    m_add->setText(tr("Add customer"));
}

void CustomersPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace helpdesk
