// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/guides/guidefields.h"

#include "ui/base/flowlayout.h"
#include "ui/base/tokens.h"
#include "ui/guides/guidedocument.h"
#include "ui/text/guidepresenter.h"
#include "ui/text/keypresenter.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QLocale>
#include <QSignalBlocker>

#include <algorithm>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    QStringList linesOf(const QString& text)
    {
        QStringList lines;
        for (const auto& line : text.split(u'\n')) {
            if (const auto word = line.simplified().toLower(); !word.isEmpty())
                lines << word;
        }
        return lines;
    }

    bool isRussian(const QString& word)
    {
        return std::any_of(word.begin(), word.end(), [](QChar c) { return c.script() == QChar::Script_Cyrillic; });
    }

    /// One word in a line; the Russian ones beside the others.
    Bilingual wordLines(const QStringList& words)
    {
        QStringList english;
        QStringList russian;
        for (const auto& word : words)
            (isRussian(word) ? russian : english) << word;
        return {english.join(u'\n'), russian.join(u'\n')};
    }

    /// What a guide can be for: "not said" is no choice.
    template <typename E>
    std::vector<E> choices()
    {
        std::vector<E> result;
        for (const auto value : valuesOf<E>()) {
            if constexpr (std::is_same_v<E, Product>) {
                if (value == Product::Unspecified)
                    continue;
            }
            result.push_back(value);
        }
        return result;
    }

    template <typename E>
    void fill(QComboBox& combo)
    {
        const QSignalBlocker silent(combo);
        const auto current = combo.currentData();
        combo.clear();
        for (const auto value : valuesOf<E>())
            combo.addItem(label(value), QString(keyOf(value)));
        combo.setCurrentIndex(combo.findData(current));
    }

} // namespace

GuideFields::GuideFields(GuideDocument& document, QWidget* parent)
    : GuideSection(document, parent)
{
    m_key = u"guide"_s;
    m_id = addLine(GuideField::Id, [](Guide& guide) { return &guide.id; });
    addText(GuideField::Title, TextField::Lines::One, [](Guide& guide) { return &guide.title; });
    addText(GuideField::Problem, TextField::Lines::One, [](Guide& guide) { return &guide.problem; });
    addRow(GuideField::Services, addBoxes(GuideField::Services, &Guide::services));
    m_category = addChoice(GuideField::Answers, [this](const QVariant& key) {
        change(GuideField::Kind,
               [&key](Guide& guide) { guide.category = fromKey<Category>(key.toString()).value_or(guide.category); }, false);
    });
    m_kind = addChoice(GuideField::Kind, [this](const QVariant& key) {
        change(GuideField::Kind,
               [&key](Guide& guide) { guide.kind = fromKey<CaseKind>(key.toString()).value_or(guide.kind); }, false);
    });
    addRow(GuideField::Products, addBoxes(GuideField::Products, &Guide::products));
    addConverted(GuideField::Words,
                 {[](const Guide& guide) { return wordLines(guide.words); },
                  [](Guide& guide, const Bilingual& text) { guide.words = linesOf(text.en) + linesOf(text.ru); },
                  [](const Bilingual& a, const Bilingual& b) {
                      return linesOf(a.en) == linesOf(b.en) && linesOf(a.ru) == linesOf(b.ru);
                  }});
    m_start = addChoice(GuideField::Start, [this](const QVariant& id) {
        change(GuideField::Start, [&id](Guide& guide) { guide.start = id.toString(); }, false);
    });
    retranslate();
}

template <typename E>
QWidget* GuideFields::addBoxes(GuideField field, std::vector<E> Guide::*list)
{
    auto* boxes = new QWidget(this);
    auto* layout = new FlowLayout(boxes);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::medium);
    for (const auto value : choices<E>()) {
        auto* box = new QCheckBox(boxes);
        layout->addWidget(box);
        if constexpr (std::is_same_v<E, Service>)
            m_services.push_back(box);
        else
            m_products.push_back(box);
        connect(box, &QCheckBox::clicked, this, [this, field, list, value](bool on) {
            change(
                field,
                [&](Guide& guide) {
                    std::vector<E> kept;
                    for (const auto other : valuesOf<E>()) {
                        const auto& old = guide.*list;
                        if (other == value ? on : std::find(old.begin(), old.end(), other) != old.end())
                            kept.push_back(other);
                    }
                    guide.*list = kept;
                },
                false);
        });
    }
    return boxes;
}

void GuideFields::refresh()
{
    GuideSection::refresh();
    const auto& guide = m_document.guide();
    m_id->setEnabled(!m_readOnly && m_document.seen() == 0);
    setChoice(*m_category, QString(keyOf(guide.category)));
    setChoice(*m_kind, QString(keyOf(guide.kind)));
    const QSignalBlocker silent(*m_start);
    m_start->clear();
    for (const auto& step : guide.steps) {
        const auto& words = step.question.in(QLocale().name());
        m_start->addItem(words.isEmpty() ? step.id : words, step.id);
    }
    setChoice(*m_start, guide.start);
    const auto check = [](const std::vector<QCheckBox*>& boxes, const auto& values, const auto& all) {
        for (size_t i = 0; i < boxes.size(); ++i)
            boxes[i]->setChecked(std::find(values.begin(), values.end(), all[i]) != values.end());
    };
    check(m_services, guide.services, choices<Service>());
    check(m_products, guide.products, choices<Product>());
}

void GuideFields::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    GuideSection::setReadOnly(readOnly);
    m_id->setEnabled(!readOnly && m_document.seen() == 0);
}

QString GuideFields::captionOf(GuideField field) const
{
    return field == GuideField::Answers ? tr("Category") : GuideSection::captionOf(field);
}

void GuideFields::retranslate()
{
    GuideSection::retranslate();
    setTitle(tr("The guide"));
    fill<Category>(*m_category);
    fill<CaseKind>(*m_kind);
    const auto services = choices<Service>();
    for (size_t i = 0; i < m_services.size(); ++i)
        m_services[i]->setText(label(services[i]));
    const auto products = choices<Product>();
    for (size_t i = 0; i < m_products.size(); ++i)
        m_products[i]->setText(label(products[i]));
}

} // namespace helpdesk
