// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/guides/guideediting.h"
#include "domain/guides/knowledge.h"
#include "ui/guides/guidesection.h"

namespace helpdesk {

/// An answer: its words, and where it leads. A new question or end can be chosen as the target.
class AnswerFields final : public GuideSection {
    Q_OBJECT

public:
    explicit AnswerFields(GuideDocument& document, QWidget* parent = nullptr);

    void show(const AnswerPlace& place);
    void refresh() override;

protected:
    QString captionOf(GuideField field) const override;
    void retranslate() override;

private:
    void take(const QString& target);

    AnswerPlace m_place;
    QComboBox* m_target;
};

/// A question: what is asked, why, and how it is found out.
class StepFields final : public GuideSection {
    Q_OBJECT

public:
    explicit StepFields(GuideDocument& document, QWidget* parent = nullptr);

    void show(const QString& step);
    void refresh() override;

protected:
    QString captionOf(GuideField field) const override;
    void retranslate() override;

private:
    QString m_step;
    QLabel* m_shared;
    QComboBox* m_stage;
};

/// An end: what to do now, and what the form of the next act will be filled with.
class EndFields final : public GuideSection {
    Q_OBJECT

public:
    explicit EndFields(GuideDocument& document, QWidget* parent = nullptr);

    void show(const QString& end);
    void setArticles(const std::vector<ArticleEntry>& articles);
    void refresh() override;

protected:
    QString captionOf(GuideField field) const override;
    void retranslate() override;

private:
    void fillArticles();

    QString m_end;
    std::vector<ArticleEntry> m_articles;
    QLabel* m_shared;
    QComboBox* m_kind;
    QComboBox* m_article;
    QComboBox* m_reason;
    QComboBox* m_route;
};

} // namespace helpdesk
