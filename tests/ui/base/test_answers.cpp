// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/answered.h"
#include "support/catch.h"
#include "ui/base/answers.h"

#include <QPromise>

namespace helpdesk {

namespace {

    template <typename T>
    struct Question {
        Question() { promise.start(); }
        QFuture<Result<T>> future() { return promise.future(); }
        void answer(Result<T> result)
        {
            promise.addResult(std::move(result));
            promise.finish();
        }
        QPromise<Result<T>> promise;
    };

} // namespace

TEST_CASE("an answer reaches the continuation, an error the other one", "[answers]")
{
    QObject context;
    Question<int> good;
    Question<int> bad;
    int value = 0;
    std::optional<ErrorCode> code;
    onAnswer(&context, good.future(), [&](int answer) { value = answer; });
    onAnswer(
        &context, bad.future(), [&](int answer) { value = answer; }, [&](const Error& error) { code = error.code; });
    good.answer(42);
    bad.answer(fail(ErrorCode::NotFound));
    REQUIRE(eventually([&] { return value != 0 && code.has_value(); }));
    CHECK(value == 42);
    CHECK(code == ErrorCode::NotFound);
}

TEST_CASE("an answer without a value reaches its continuation", "[answers]")
{
    QObject context;
    Question<void> question;
    bool done = false;
    onAnswer(&context, question.future(), [&] { done = true; });
    question.answer({});
    CHECK(eventually([&] { return done; }));
}

TEST_CASE("a cancelled question is answered with Cancelled", "[answers]")
{
    QObject context;
    Question<int> question;
    std::optional<ErrorCode> code;
    onAnswer(
        &context, question.future(), [](int) {}, [&](const Error& error) { code = error.code; });
    question.future().cancel();
    question.answer(1);
    REQUIRE(eventually([&] { return code.has_value(); }));
    CHECK(code == ErrorCode::Cancelled);
}

TEST_CASE("nobody is answered when the context is gone", "[answers]")
{
    auto context = std::make_unique<QObject>();
    Question<int> question;
    bool called = false;
    onAnswer(context.get(), question.future(), [&](int) { called = true; });
    context.reset();
    question.answer(1);
    QCoreApplication::processEvents();
    CHECK_FALSE(called);
}

TEST_CASE("the continuation may delete its context", "[answers]")
{
    auto* context = new QObject;
    Question<int> question;
    bool called = false;
    onAnswer(context, question.future(), [&](int) {
        called = true;
        delete context;
    });
    question.answer(1);
    CHECK(eventually([&] { return called; }));
}

TEST_CASE("only the newest question is answered, and the older is cancelled", "[answers]")
{
    QObject context;
    Latest latest(&context);
    Question<int> older;
    Question<int> newer;
    std::vector<int> answers;
    std::vector<ErrorCode> errors;
    const auto take = [&](int answer) { answers.push_back(answer); };
    const auto refuse = [&](const Error& error) { errors.push_back(error.code); };
    latest.ask(older.future(), take, refuse);
    CHECK(latest.isWaiting());
    latest.ask(newer.future(), take, refuse);
    CHECK(older.future().isCanceled());
    newer.answer(2);
    older.answer(1);
    REQUIRE(eventually([&] { return !answers.empty(); }));
    QCoreApplication::processEvents();
    CHECK(answers == std::vector<int>{2});
    CHECK(errors.empty());
    CHECK_FALSE(latest.isWaiting());
}

TEST_CASE("a dropped question is not answered", "[answers]")
{
    QObject context;
    Latest latest(&context);
    Question<int> question;
    bool called = false;
    latest.ask(
        question.future(), [&](int) { called = true; }, [&](const Error&) { called = true; });
    latest.drop();
    question.answer(1);
    QCoreApplication::processEvents();
    CHECK_FALSE(called);
    CHECK_FALSE(latest.isWaiting());
}

TEST_CASE("progress is told with its end", "[answers]")
{
    QObject context;
    Question<int> question;
    std::pair<int, int> seen;
    bool done = false;
    onAnswer(
        &context, question.future(),
        [&](int value, int end) {
            seen = {value, end};
        },
        [&](int) { done = true; }, {});
    question.promise.setProgressRange(0, 10);
    question.promise.setProgressValue(10);
    question.answer(1);
    REQUIRE(eventually([&] { return done && seen.first > 0; }));
    CHECK(seen == std::pair(10, 10));
}

} // namespace helpdesk
