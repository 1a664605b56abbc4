// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/guides/guidepreview.h"

#include "ui/base/inlinemessage.h"
#include "ui/base/labels.h"
#include "ui/base/tokens.h"
#include "ui/guides/guidedocument.h"
#include "ui/ticket/articledialog.h"
#include "ui/ticket/guidepanel.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace helpdesk {

using namespace Qt::StringLiterals;

GuidePreview::GuidePreview(GuideDocument& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_lead(makeCaption(this))
    , m_language(new QComboBox(this))
    , m_restart(new QPushButton(this))
    , m_panel(new GuidePanel(this))
    , m_message(new InlineMessage(this))
{
    setObjectName(u"guidePreview"_s);
    m_lead->setWordWrap(true);
    m_language->setObjectName(u"previewLanguage"_s);
    m_restart->setObjectName(u"previewRestart"_s);
    m_language->addItem(u"English"_s, u"en"_s); // each language names itself
    m_language->addItem(u"Русский"_s, u"ru"_s);
    m_language->setCurrentIndex(QLocale().language() == QLocale::Russian ? 1 : 0);
    auto* row = new QHBoxLayout;
    row->setSpacing(spacing::small);
    row->addWidget(m_lead, 1);
    row->addWidget(m_language);
    row->addWidget(m_restart);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::large, spacing::medium, spacing::large, spacing::large);
    layout->setSpacing(spacing::medium);
    layout->addLayout(row);
    layout->addWidget(m_panel);
    layout->addWidget(m_message);
    layout->addStretch(1);
    connect(&document, &GuideDocument::changed, this, &GuidePreview::refresh);
    connect(m_restart, &QPushButton::clicked, this, &GuidePreview::restart);
    connect(m_language, &QComboBox::currentIndexChanged, this, [this] {
        m_panel->setLanguage(m_language->currentData().toString());
    });
    connect(m_panel, &GuidePanel::answered, this, &GuidePreview::answer);
    connect(m_panel, &GuidePanel::articleAsked, this, &GuidePreview::openArticle);
    connect(m_panel, &GuidePanel::solutionFound, this, [this](const QString& cause, const QString& solution) {
        m_message->say(InlineMessage::Kind::Information,
                       tr("The form to resolve the ticket would begin with: %1 %2").arg(cause, solution));
    });
    connect(m_panel, &GuidePanel::escalationAdvised, this, [this](const QString& evidence) {
        m_message->say(InlineMessage::Kind::Information,
                       tr("The form of the escalation would begin with this evidence:\n%1").arg(evidence));
    });
    m_panel->setLanguage(m_language->currentData().toString());
    retranslate();
    refresh();
}

void GuidePreview::restart()
{
    m_answers.clear();
    refresh();
    m_panel->focusAnswers();
}

void GuidePreview::refresh()
{
    if (!isVisible())
        return; // shown when it is looked at
    m_message->dismiss();
    const auto guide = std::make_shared<const Guide>(m_document.guide());
    m_answers = answersStillOnTheWay(*guide, m_answers);
    GuidedDiagnosis diagnosis;
    diagnosis.guide = guide;
    diagnosis.diagnosis = {guide->id, guide->version, m_answers};
    diagnosis.newest = guide->version;
    if (const auto position = positionIn(*guide, m_answers))
        diagnosis.position = *position;
    m_panel->show(diagnosis);
}

void GuidePreview::answer(const GivenAnswer& given)
{
    if (auto answers = withAnswer(m_document.guide(), m_answers, given))
        m_answers = std::move(*answers);
    refresh();
}

void GuidePreview::openArticle(const QString& id)
{
    const auto found = std::find_if(m_articles.begin(), m_articles.end(),
                                    [&id](const ArticleEntry& entry) { return entry.article.id == id; });
    if (found != m_articles.end())
        (new ArticleDialog(found->article, this))->open();
}

void GuidePreview::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
}

void GuidePreview::retranslate()
{
    m_lead->setText(tr("As agents see it. Nothing here touches a ticket."));
    m_restart->setText(tr("From the start"));
    m_language->setAccessibleName(tr("Language of the guide"));
}

void GuidePreview::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace helpdesk
