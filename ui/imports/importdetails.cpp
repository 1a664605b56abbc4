// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/imports/importdetails.h"

#include "ui/base/answers.h"
#include "ui/base/inlinemessage.h"
#include "ui/base/labels.h"
#include "ui/base/tokens.h"
#include "ui/imports/importtable.h"
#include "ui/imports/rejectedrows.h"
#include "ui/newticket/callerpicker.h"
#include "ui/text/errorpresenter.h"
#include "ui/text/reasonpresenter.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kRejectionsShown = 500;

} // namespace

ImportDetails::ImportDetails(AsyncWorkspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_customerLabel(makeCaption(this))
    , m_customer(new CallerPicker(workspace, this))
    , m_mappingLabel(makeCaption(this))
    , m_mapping(new QComboBox(this))
    , m_addCustomers(new QCheckBox(this))
    , m_title(makeSectionTitle(this))
    , m_rejections(new QTableWidget(0, 2, this))
    , m_save(new QPushButton(this))
    , m_message(new InlineMessage(this))
{
    m_mapping->setObjectName(u"importMapping"_s);
    m_addCustomers->setObjectName(u"importAddCustomers"_s);
    m_save->setObjectName(u"importSaveRejected"_s);
    m_rejections->setObjectName(u"importRejections"_s);
    build();
    retranslate();
    show(nullptr);
    onAnswer(this, workspace.shippedMappings(), [this](const QStringList& names) {
        m_mappings = names;
        fillMappings();
    });
    connect(m_mapping, &QComboBox::activated, this, &ImportDetails::takeMapping);
    connect(m_customer, &CallerPicker::picked, this,
            [this](const CallerMatch& match) { Q_EMIT customerChosen(match.customer.id); });
    connect(m_addCustomers, &QCheckBox::clicked, this, &ImportDetails::customersToBeAdded);
    connect(m_save, &QPushButton::clicked, this, &ImportDetails::saveRejected);
}

void ImportDetails::build()
{
    setUpTable(*m_rejections);
    m_rejections->horizontalHeader()->setStretchLastSection(true);
    m_mappingLabel->setBuddy(m_mapping);
    m_mappingLabel->setWordWrap(true);
    m_customerLabel->setBuddy(m_customer);
    m_customerLabel->setWordWrap(true);
    m_save->setAutoDefault(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::small);
    layout->addWidget(m_customerLabel);
    layout->addWidget(m_customer);
    layout->addWidget(m_mappingLabel);
    layout->addWidget(m_mapping);
    layout->addWidget(m_addCustomers);
    layout->addWidget(m_title);
    layout->addWidget(m_rejections, 1);
    layout->addWidget(m_save, 0, Qt::AlignLeft);
    layout->addWidget(m_message);
    layout->addStretch(0); // takes the room of the rows when there are none
}

void ImportDetails::show(const QueuedFile* file)
{
    const auto another = !file || file->path != m_file.path;
    m_file = file ? *file : QueuedFile();
    const auto asksCustomer = m_file.stage == QueuedFile::Stage::NeedsCustomer;
    const auto asksMapping = m_file.stage == QueuedFile::Stage::NeedsMapping;
    if (another || !asksCustomer)
        m_customer->write({});
    m_customer->setVisible(asksCustomer);
    m_customerLabel->setVisible(asksCustomer);
    m_mapping->setVisible(asksMapping);
    m_mappingLabel->setVisible(asksMapping);
    const auto mayAdd = m_file.mayAddCustomers();
    m_addCustomers->setChecked(m_file.addCustomers);
    m_addCustomers->setVisible(mayAdd);
    showRejections(m_file.outcome.rejections);
    showMessage(m_file);
    setVisible(asksCustomer || asksMapping || mayAdd || !m_file.outcome.rejections.empty() || !m_message->isHidden());
}

void ImportDetails::showRejections(const std::vector<Rejection>& rejections)
{
    for (auto* part : std::initializer_list<QWidget*>{m_title, m_rejections, m_save})
        part->setVisible(!rejections.empty());
    m_title->setText(tr("%n row(s) are rejected", "", static_cast<int>(rejections.size())));
    const auto shown = qMin(static_cast<int>(rejections.size()), kRejectionsShown);
    m_rejections->setRowCount(shown);
    for (int i = 0; i < shown; ++i) {
        const auto& rejection = rejections[static_cast<size_t>(i)];
        const auto reason = sentence(rejection.reason);
        auto* why = new QTableWidgetItem(reason);
        why->setToolTip(rejection.raw.isEmpty() ? reason : reason + u'\n' + rejection.raw); // it may be cut
        m_rejections->setItem(i, 0, new QTableWidgetItem(QLocale().toString(rejection.line)));
        m_rejections->setItem(i, 1, why);
    }
}

void ImportDetails::showMessage(const QueuedFile& file)
{
    if (!file.problem.isEmpty() && file.stage != QueuedFile::Stage::NeedsCustomer) {
        m_message->say(InlineMessage::Kind::Error, file.problem);
        return;
    }
    QStringList warnings;
    for (const auto& warning : file.outcome.warnings)
        warnings << sentence(warning);
    if (file.outcome.missing > 0) {
        warnings << tr("%n known record(s) are no longer in this file; they are marked, not deleted.", "",
                       static_cast<int>(file.outcome.missing));
    }
    if (warnings.isEmpty())
        m_message->dismiss();
    else
        m_message->say(InlineMessage::Kind::Warning, warnings.join(u'\n'));
}

void ImportDetails::fillMappings()
{
    m_mapping->clear();
    m_mapping->addItem(tr("Choose how to read it"), QString());
    for (const auto& name : m_mappings)
        m_mapping->addItem(name, name);
    m_mapping->addItem(tr("Choose a mapping file..."), QString());
}

void ImportDetails::takeMapping(int index)
{
    auto mapping = m_mapping->itemData(index).toString();
    if (mapping.isEmpty() && index == m_mapping->count() - 1)
        mapping =
            QFileDialog::getOpenFileName(this, tr("Choose a mapping file"), {}, tr("Mappings (*.json);;All files (*)"));
    m_mapping->setCurrentIndex(0);
    if (!mapping.isEmpty())
        Q_EMIT mappingChosen(mapping);
}

void ImportDetails::saveRejected()
{
    const QFileInfo source(m_file.path);
    const auto proposed = source.dir().filePath(tr("%1-rejected.csv").arg(source.completeBaseName()));
    const auto path = QFileDialog::getSaveFileName(this, tr("Save rejected rows"), proposed, tr("CSV (*.csv)"));
    if (path.isEmpty())
        return;
    onAnswer(
        this, saveRejectedRows(m_file.outcome, path),
        [this, path](qint64 rows) {
            m_message->say(InlineMessage::Kind::Success,
                           tr("%n row(s) are in %1.", "", static_cast<int>(rows)).arg(QDir::toNativeSeparators(path)));
        },
        [this](const Error& error) { m_message->say(InlineMessage::Kind::Error, sentence(error)); });
}

void ImportDetails::retranslate()
{
    m_rejections->setHorizontalHeaderLabels({tr("Line"), tr("Why it is rejected")});
    m_rejections->setAccessibleName(tr("Rejected rows"));
    m_customerLabel->setText(tr("This file does not say whose it is. Which customer does it belong to?"));
    m_customer->setAccessibleName(m_customerLabel->text());
    m_mappingLabel->setText(tr("If this is the ticket log of another helpdesk: which mapping fits it?"));
    m_mapping->setAccessibleName(m_mappingLabel->text());
    m_addCustomers->setText(tr("Add customers that are not known yet, with tenant id and name"));
    m_save->setText(tr("Save rejected rows..."));
    fillMappings();
}

void ImportDetails::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        show(m_file.path.isEmpty() ? nullptr : &m_file);
    }
    QWidget::changeEvent(event);
}

} // namespace helpdesk
