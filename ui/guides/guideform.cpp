// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/guides/guideform.h"

#include "ui/base/labels.h"
#include "ui/base/tokens.h"
#include "ui/guides/guidedocument.h"
#include "ui/guides/guidefields.h"
#include "ui/guides/partfields.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace helpdesk {

using namespace Qt::StringLiterals;

GuideForm::GuideForm(GuideDocument& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_guide(new GuideFields(document, this))
    , m_answer(new AnswerFields(document, this))
    , m_step(new StepFields(document, this))
    , m_end(new EndFields(document, this))
    , m_nothing(makeCaption(this))
{
    setObjectName(u"guideForm"_s);
    m_nothing->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::large, spacing::medium, spacing::large, spacing::large);
    layout->setSpacing(spacing::large);
    for (QWidget* part : std::initializer_list<QWidget*>{m_guide, m_answer, m_nothing, m_step, m_end})
        layout->addWidget(part);
    layout->addStretch(1);
    connect(&document, &GuideDocument::changed, this, &GuideForm::refresh);
    retranslate();
    refresh();
}

void GuideForm::show(const GuideNode& node)
{
    m_node = node;
    m_document.endTyping();
    refresh();
}

void GuideForm::refresh()
{
    const auto& guide = m_document.guide();
    const auto target = targetOf(guide, m_node);
    const auto isGuide = m_node.kind == GuideNode::Kind::Guide;
    const auto isAnswer = m_node.kind == GuideNode::Kind::Answer && findAnswer(guide, m_node.answer);
    const auto* step = guide.step(target);
    const auto* end = guide.end(target);
    if (isGuide)
        m_guide->refresh();
    if (isAnswer)
        m_answer->show(m_node.answer);
    if (step)
        m_step->show(target);
    if (end)
        m_end->show(target);
    m_guide->setVisible(isGuide);
    m_answer->setVisible(isAnswer);
    m_step->setVisible(step);
    m_end->setVisible(end);
    m_nothing->setVisible(!isGuide && !step && !end);
}

void GuideForm::setArticles(const std::vector<ArticleEntry>& articles)
{
    m_end->setArticles(articles);
}

void GuideForm::setReadOnly(bool readOnly)
{
    for (auto* part : std::initializer_list<GuideSection*>{m_guide, m_answer, m_step, m_end})
        part->setReadOnly(readOnly);
}

void GuideForm::focusFault(const GuideFault& fault)
{
    GuideSection* part = m_guide;
    if (fault.where.contains(u'.'))
        part = m_answer;
    else if (m_document.guide().step(fault.where))
        part = m_step;
    else if (m_document.guide().end(fault.where))
        part = m_end;
    if (!part->focus(fault.field, fault.what))
        focusFirst();
}

void GuideForm::focusFirst()
{
    if (!m_guide->isHidden())
        m_guide->focus(GuideField::Title, {});
    else if (!m_answer->isHidden())
        m_answer->focus(GuideField::Text, {});
    else if (!m_step->isHidden())
        m_step->focus(GuideField::Question, {});
    else if (!m_end->isHidden())
        m_end->focus(GuideField::Text, {});
}

void GuideForm::retranslate()
{
    m_nothing->setText(tr("This leads nowhere yet: choose a question or an end above, or a new one."));
}

void GuideForm::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace helpdesk
