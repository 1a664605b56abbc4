// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/aboutdialog.h"

#include "ui/base/answers.h"
#include "ui/base/labels.h"
#include "ui/base/tokens.h"
#include "ui/base/typography.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kIconSize = 64;

} // namespace

AboutDialog::AboutDialog(AsyncWorkspace& workspace, QWidget* parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_name(new QLabel(this))
    , m_lead(new QLabel(this))
    , m_facts(new QFormLayout)
    , m_version(addFact())
    , m_licence(addFact())
    , m_base(addFact())
    , m_path(addFact())
    , m_copy(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    setObjectName(u"aboutDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    retranslate();
    resize(520, sizeHint().height());
    connect(m_copy, &QPushButton::clicked, this, [this] { QApplication::clipboard()->setText(facts()); });
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    onAnswer(this, m_workspace.databaseVersion(), [this](const QString& version) {
        m_databaseVersion = version;
        retranslate();
    });
}

QLabel* AboutDialog::addFact()
{
    auto* value = makeValue(this, {});
    value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_facts->addRow(makeCaption(this), value);
    return value;
}

void AboutDialog::build()
{
    auto* icon = new QLabel(this);
    icon->setPixmap(QApplication::windowIcon().pixmap(kIconSize));
    icon->setVisible(!QApplication::windowIcon().isNull());
    setTextStyle(*m_name, TextSize::TicketTitle, TextWeight::Semibold);
    m_lead->setWordWrap(true);
    m_facts->setHorizontalSpacing(spacing::large);
    m_facts->setVerticalSpacing(spacing::small);
    m_copy->setAutoDefault(false);
    m_close->setDefault(true);
    auto* words = new QVBoxLayout;
    words->setSpacing(spacing::tiny);
    words->addWidget(m_name);
    words->addWidget(m_lead);
    auto* top = new QHBoxLayout;
    top->setSpacing(spacing::large);
    top->addWidget(icon, 0, Qt::AlignTop);
    top->addLayout(words, 1);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_copy);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::huge, spacing::huge, spacing::huge, spacing::large);
    layout->setSpacing(spacing::large);
    layout->addLayout(top);
    layout->addLayout(m_facts);
    layout->addStretch(1);
    layout->addLayout(buttons);
    m_close->setFocus();
}

QString AboutDialog::facts() const
{
    QStringList lines;
    for (int row = 0; row < m_facts->rowCount(); ++row) {
        const auto text = [this, row](QFormLayout::ItemRole role) {
            return qobject_cast<QLabel*>(m_facts->itemAt(row, role)->widget())->text();
        };
        lines << tr("%1: %2", "a fact about the program").arg(text(QFormLayout::LabelRole), text(QFormLayout::FieldRole));
    }
    return lines.join(u'\n');
}

void AboutDialog::retranslate()
{
    setWindowTitle(tr("About Partner Helpdesk"));
    m_name->setText(tr("Partner Helpdesk"));
    m_lead->setText(tr("The helpdesk for the support staff of Microsoft CSP partners."));
    const std::array<std::tuple<QLabel*, QString, QString>, 4> facts{
        {{m_version, tr("Version"), QApplication::applicationVersion()},
         {m_licence, tr("Licence"), tr("Free software under the GNU General Public License, version 3 or later")},
         {m_base, tr("Built on"), QStringList{u"Qt "_s + QString::fromLatin1(qVersion()), m_databaseVersion}.join(u", "_s)},
         {m_path, tr("Workspace"), QDir::toNativeSeparators(m_workspace.path())}}};
    for (const auto& [value, name, text] : facts) {
        auto* caption = qobject_cast<QLabel*>(m_facts->labelForField(value));
        caption->setText(name);
        caption->setBuddy(value);
        value->setText(text);
        value->setAccessibleName(tr("%1: %2", "a fact about the program").arg(name, text));
    }
    m_copy->setText(tr("Copy"));
    m_close->setText(tr("Close"));
}

void AboutDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace helpdesk
