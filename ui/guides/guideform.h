// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/guides/guidelint.h"
#include "domain/guides/knowledge.h"
#include "ui/guides/guidetree.h"

#include <QWidget>

class QLabel;

namespace helpdesk {

class AnswerFields;
class EndFields;
class GuideDocument;
class GuideFields;
class StepFields;

/// The fields of the row that is chosen in the tree: of the guide, or of an answer together with the question or end it
/// leads to. Every keystroke is a change of the document; a change made elsewhere shows at once.
class GuideForm final : public QWidget {
    Q_OBJECT

public:
    explicit GuideForm(GuideDocument& document, QWidget* parent = nullptr);

    void show(const GuideNode& node);
    void setArticles(const std::vector<ArticleEntry>& articles);
    void setReadOnly(bool readOnly);
    /// The field that the fault is about, of what is on show.
    void focusFault(const GuideFault& fault);
    void focusFirst();

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void retranslate();

    GuideDocument& m_document;
    GuideNode m_node;
    GuideFields* m_guide;
    AnswerFields* m_answer;
    StepFields* m_step;
    EndFields* m_end;
    QLabel* m_nothing;
};

} // namespace helpdesk
