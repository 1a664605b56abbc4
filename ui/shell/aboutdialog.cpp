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
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kIconSize = 64;
    constexpr int kWidth = 520;

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
    , m_path(new QLineEdit(this))
    , m_copy(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    setObjectName(u"aboutDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    retranslate();
    resize(grown(kWidth), sizeHint().height());
    fitHeight();
    connect(m_copy, &QPushButton::clicked, this, [this] { QApplication::clipboard()->setText(facts()); });
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    onAnswer(this, m_workspace.databaseVersion(), [this](const QString& version) {
        m_databaseVersion = version;
        retranslate();
    });
}

QLabel* AboutDialog::addFact()
{
    auto* value = new QLabel(this);
    value->setTextFormat(Qt::PlainText);
    value->setWordWrap(true);
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
    m_path->setReadOnly(true);
    m_facts->addRow(makeCaption(this), m_path);
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
    for (const auto* value : {m_version, m_licence, m_base})
        lines << value->accessibleName();
    lines << m_path->accessibleName();
    return lines.join(u'\n');
}

void AboutDialog::retranslate()
{
    setWindowTitle(tr("About Partner Helpdesk"));
    m_name->setText(tr("Partner Helpdesk"));
    m_lead->setText(tr("The helpdesk for the support staff of Microsoft CSP partners."));
    const auto name = [this](QWidget* value, const QString& what, const QString& text) {
        auto* caption = qobject_cast<QLabel*>(m_facts->labelForField(value));
        caption->setText(what);
        caption->setBuddy(value);
        value->setAccessibleName(tr("%1: %2", "a fact about the program").arg(what, text));
    };
    const std::array<std::tuple<QLabel*, QString, QString>, 3> facts{
        {{m_version, tr("Version"), QApplication::applicationVersion()},
         {m_licence, tr("Licence"), tr("Free software under the GNU General Public License, version 3 or later")},
         {m_base, tr("Built on"),
          QStringList{u"Qt "_s + QString::fromLatin1(qVersion()), m_databaseVersion}.join(u", "_s)}}};
    for (const auto& [value, what, text] : facts) {
        value->setText(text);
        name(value, what, text);
    }
    m_path->setText(QDir::toNativeSeparators(QFileInfo(m_workspace.path()).absoluteFilePath()));
    m_path->setCursorPosition(0);
    name(m_path, tr("Workspace"), m_path->text());
    m_copy->setText(tr("Copy"));
    m_close->setText(tr("Close"));
}

// A layout asks for the height of wrapped words in their preferred width, not in the one they have.
void AboutDialog::fitHeight()
{
    setMinimumHeight(qMin(layout()->totalHeightForWidth(width()), screen()->availableSize().height()));
}

bool AboutDialog::event(QEvent* event)
{
    const auto taken = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize)
        fitHeight();
    return taken;
}

void AboutDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace helpdesk
