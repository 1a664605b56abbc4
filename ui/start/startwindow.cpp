// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/start/startwindow.h"

#include "ui/base/fittotext.h"
#include "ui/base/icons.h"
#include "ui/base/inlinemessage.h"
#include "ui/base/labels.h"
#include "ui/base/lateprogress.h"
#include "ui/base/pagescroll.h"
#include "ui/base/tokens.h"
#include "ui/base/typography.h"
#include "ui/base/widgetrole.h"
#include "ui/text/errorpresenter.h"

#include <QComboBox>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kGlobe = 16;
    constexpr int kWidth = 560;
    constexpr int kHeight = 440;

} // namespace

StartWindow::StartWindow(const QStringList& recent, QWidget* parent)
    : QWidget(parent)
    , m_language(new QComboBox(this))
    , m_title(new QLabel(this))
    , m_lead(new QLabel(this))
    , m_create(new QPushButton(this))
    , m_form(new NewWorkspaceForm(this))
    , m_createHint(makeCaption(this))
    , m_demo(new QPushButton(this))
    , m_demoHint(makeCaption(this))
    , m_open(new QPushButton(this))
    , m_openHint(makeCaption(this))
    , m_recentTitle(makeSectionTitle(this))
    , m_recent(new QVBoxLayout)
    , m_message(new InlineMessage(this))
    , m_progress(new LateProgress(this))
{
    setObjectName(u"startWindow"_s);
    setTextStyle(*m_title, TextSize::TicketTitle, TextWeight::Semibold);
    m_lead->setWordWrap(true);
    setRole(*m_create, WidgetRole::Primary);
    auto* column = new QVBoxLayout;
    column->setSpacing(spacing::tiny);
    column->addWidget(makeLanguageChoice());
    column->addWidget(m_title);
    column->addWidget(m_lead);
    column->addSpacing(spacing::huge);
    const QList<QPair<QPushButton*, QLabel*>> choices{
        {m_create, m_createHint}, {m_demo, m_demoHint}, {m_open, m_openHint}};
    for (const auto& [button, hint] : choices) {
        hint->setWordWrap(true);
        column->addWidget(button);
        column->addWidget(hint);
        column->addSpacing(spacing::medium);
        m_buttons << button;
        if (button == m_create)
            column->insertWidget(column->count() - 1, m_form);
    }
    m_form->hide();
    m_create->setObjectName(u"startCreate"_s);
    m_demo->setObjectName(u"startDemo"_s);
    m_open->setObjectName(u"startOpen"_s);
    column->addWidget(m_recentTitle);
    column->addLayout(m_recent);
    for (const auto& path : recent) {
        auto* button = new QPushButton(QDir::toNativeSeparators(path), this);
        setRole(*button, WidgetRole::Quiet);
        m_recent->addWidget(button, 0, Qt::AlignLeft);
        m_buttons << button;
        connect(button, &QPushButton::clicked, this, [this, path] { Q_EMIT openRequested(path); });
    }
    m_recentTitle->setVisible(!recent.isEmpty());
    column->addWidget(m_message);
    column->addWidget(m_progress);
    column->addStretch(1);

    auto* content = new QWidget(this);
    column->setContentsMargins(spacing::huge * 2, spacing::huge * 2, spacing::huge * 2, spacing::huge);
    content->setLayout(column);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(new PageScroll(content, this));
    connect(m_create, &QPushButton::clicked, this, [this] { showForm(true); });
    connect(m_form, &NewWorkspaceForm::left, this, [this] { showForm(false); });
    connect(m_form, &NewWorkspaceForm::createRequested, this, &StartWindow::createRequested);
    connect(m_demo, &QPushButton::clicked, this, &StartWindow::demoRequested);
    connect(m_open, &QPushButton::clicked, this, &StartWindow::chooseFile);
    retranslate();
    resize(kWidth, qMax(kHeight, content->sizeHint().height()));
    fitToText(*this, [this](const QFontMetrics&) { growToContent(); });
    m_create->setFocus(); // though the language stands before it
}

// Each language names itself, for whoever reads no other.
QWidget* StartWindow::makeLanguageChoice()
{
    auto* place = new QWidget(this);
    auto* icon = new QLabel(place);
    fitToText(*icon, [icon](const QFontMetrics&) { icon->setPixmap(iconOf(Icon::Globe, Tone::Muted).pixmap(grown(kGlobe))); });
    m_language->setObjectName(u"startLanguage"_s);
    m_language->addItem(u"English"_s, u"en"_s);
    m_language->addItem(u"Русский"_s, u"ru"_s);
    auto* row = new QHBoxLayout(place);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch(1);
    row->addWidget(icon);
    row->addWidget(m_language);
    connect(m_language, &QComboBox::activated, this,
            [this] { Q_EMIT languageChosen(m_language->currentData().toString()); });
    return place;
}

void StartWindow::chooseFile()
{
    const auto path =
        QFileDialog::getOpenFileName(this, tr("Open workspace"), {}, tr("Workspaces (*.helpdesk);;All files (*)"));
    if (!path.isEmpty())
        Q_EMIT openRequested(path);
}

void StartWindow::propose(const QString& path, const QString& person)
{
    m_form->propose(path, person);
}

// In place of the button that leads to it, so that there is one primary button at a time.
void StartWindow::showForm(bool shown)
{
    m_form->setVisible(shown);
    m_create->setVisible(!shown);
    m_message->dismiss();
    if (shown)
        m_form->begin();
    else
        m_create->setFocus();
    growToContent();
}

void StartWindow::showError(const Error& error)
{
    if (m_form->isHidden() || !m_form->showError(error))
        m_message->say(InlineMessage::Kind::Error, sentence(error));
    growToContent();
}

// As far as the screen goes; beyond that the page scrolls.
void StartWindow::growToContent()
{
    auto* content = m_message->parentWidget();
    layout()->activate();
    content->layout()->activate();
    const auto most = screen()->availableSize() - QSize(1, 1) * spacing::huge * 2;
    const auto wide = qMax(width(), qMin(grown(kWidth), most.width()));
    const auto whole = qMax(content->layout()->heightForWidth(wide), content->sizeHint().height());
    resize(wide, qMax(height(), qMin(whole, most.height())));
}

void StartWindow::showBusy(bool busy)
{
    for (auto* button : m_buttons)
        button->setEnabled(!busy);
    m_form->setEnabled(!busy);
    m_language->setEnabled(!busy);
    if (busy) {
        m_progress->begin();
        m_message->dismiss();
    } else {
        m_progress->end();
    }
}

void StartWindow::showProgress(int done, int total)
{
    m_progress->report(done, total);
}

void StartWindow::retranslate()
{
    setWindowTitle(tr("Partner Helpdesk"));
    m_language->setAccessibleName(tr("Language"));
    m_language->setCurrentIndex(m_language->findData(QLocale().language() == QLocale::Russian ? u"ru"_s : u"en"_s));
    m_title->setText(tr("Welcome to Partner Helpdesk"));
    m_lead->setText(tr("Everything is kept in a workspace: one file on this computer."));
    m_create->setText(tr("Begin with a workspace of your own"));
    m_createHint->setText(tr("For your own customers. Import them from Partner Center next."));
    m_demo->setText(tr("Look around with demo data"));
    m_demoHint->setText(tr("A small partner with customers, tickets and outages, kept apart from your own."));
    m_open->setText(tr("Open a workspace..."));
    m_openHint->setText(tr("A file you or a colleague made before."));
    m_recentTitle->setText(tr("Opened before"));
}

void StartWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace helpdesk
