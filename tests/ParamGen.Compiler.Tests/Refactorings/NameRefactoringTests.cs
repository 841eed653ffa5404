using ParamGen.Compiler.Tests.Harness;

namespace ParamGen.Compiler.Tests.Refactorings;

/// <summary>A layer is given its default name, or loses its name.</summary>
public class NameRefactoringTests
{
    [Theory]
    [InlineData(
        "Name it 'dense'",
        "[Input(4)]\n[De[||]nse(3)] // first\npartial class Model { }",
        "[Input(4)]\n[Dense(3, Name = \"dense\")] // first\npartial class Model { }")]
    [InlineData(
        "Name it 'flatten'",
        "[Input(4, 2), [||]Flatten, Dense(3)]\npartial class Model { }",
        "[Input(4, 2), Flatten(Name = \"flatten\"), Dense(3)]\npartial class Model { }")]
    [InlineData(
        "Name it 'dense_1'",
        "[Input(4)] [Dense(3)] [Dense([||]3 /* three */)] partial class Model { }",
        "[Input(4)] [Dense(3)] [Dense(3, Name = \"dense_1\" /* three */)] partial class Model { }")]
    [InlineData(
        "Name it 'lstm'",
        "[Input(4, 2)] [Bidirectional] [[||]LSTM(3)] partial class Model { }",
        "[Input(4, 2)] [Bidirectional] [LSTM(3, Name = \"lstm\")] partial class Model { }")]
    [InlineData(
        "Name it 'input_layer'",
        "[[||]Input(4)] [Dense(3, Input = \"input\")] partial class Model { }",
        "[Input(4, Name = \"input_layer\")] [Dense(3, Input = \"input\")] partial class Model { }")]
    [InlineData(
        "Name it 'dense', and those that are numbered after it",
        "[Input(4)] [[||]Dense(3)] [Dense(3, Name = \"x\")] [Dense(5)] [Dense(6)] [Flatten] partial class Model { }",
        "[Input(4)] [Dense(3, Name = \"dense\")] [Dense(3, Name = \"x\")] [Dense(5, Name = \"dense_1\")] [Dense(6, Name = "
            + "\"dense_2\")] [Flatten] partial class Model { }")]
    [InlineData(
        "Name it 'b'",
        "[Block] [Dense(2)] class B { } [Input(4)] [[||]Use(typeof(B), Repeat = 2)] [Dense(1, Input = \"b_1\")] partial class Model { }",
        "[Block] [Dense(2)] class B { } [Input(4)] [Use(typeof(B), Repeat = 2, Name = \"b\")] [Dense(1, Input = \"b_1\")] partial "
            + "class Model { }")]
    public Task A_layer_is_given_the_name_that_it_has(string title, string before, string after) =>
        Refactor.VerifyAsync(before, title, after);

    [Fact]
    public Task A_layer_of_a_block_is_given_the_name_that_it_has() => Refactor.VerifyAsync(
        "[Block] [[||]Dense(2)] class B { } [Input(4)] [Use(typeof(B))] [Dense(1, Input = \"b_dense\")] partial class Model { }",
        "Name it 'dense'",
        "[Block] [Dense(2, Name = \"dense\")] class B { } [Input(4)] [Use(typeof(B))] [Dense(1, Input = \"b_dense\")] partial class "
            + "Model { }");

    [Fact]
    public Task What_uses_the_constants_follows() => Refactor.VerifyAsync(
        """
        [Input(28, 28, 3)]
        [Conv2D(2, 3)]
        [[||]Conv2D(2, 3)]
        partial class Model
        {
            public const long Kernel = Layers.Conv2D.KernelParameters + Layers.Conv2D1.KernelParameters; // both
        }
        class Other { const long Bias = Model.Layers.Conv2D1.BiasParameters; }
        """,
        "Name it 'conv2d_1'",
        """
        [Input(28, 28, 3)]
        [Conv2D(2, 3)]
        [Conv2D(2, 3, Name = "conv2d_1")]
        partial class Model
        {
            public const long Kernel = Layers.Conv2D.KernelParameters + Layers.Conv2d1.KernelParameters; // both
        }
        class Other { const long Bias = Model.Layers.Conv2d1.BiasParameters; }
        """);

    [Theory]
    [InlineData(
        "[Input(4)]\n[Dense(3, [||]Name = \"head\")] // first\npartial class Model { }",
        "[Input(4)]\n[Dense(3)] // first\npartial class Model { }")]
    [InlineData(
        "[Input(4)] [Dense(4, [||]Name = \"a\")] [Add(\"a\", \"input\")] [Dense(2, Input = \"a\")] partial class Model { }",
        "[Input(4)] [Dense(4)] [Add(\"dense\", \"input\")] [Dense(2, Input = \"dense\")] partial class Model { }")]
    [InlineData(
        "[Input(4)] [[||]Dense(4, Name = \"a\")] [Dense(4)] [Add(\"dense\", \"a\")] partial class Model { const long P = "
            + "Layers.A.Parameters + Layers.Dense.Parameters; }",
        "[Input(4)] [Dense(4)] [Dense(4)] [Add(\"dense_1\", \"dense\")] partial class Model { const long P = Layers.Dense.Parameters + "
            + "Layers.Dense1.Parameters; }")]
    [InlineData(
        "[Input(4, 2)] [LSTM(3, ReturnState = true, [||]Name = \"enc\")] [Dense(2, Input = \"enc[0][1]\")] partial class Model { }",
        "[Input(4, 2)] [LSTM(3, ReturnState = true)] [Dense(2, Input = \"lstm[0][1]\")] partial class Model { }")]
    [InlineData(
        "[Input(4, Name = \"l\")] [Input(4, Name = \"r\")] [Dense(4, Input = \"l\", [||]Name = \"e\")] [Shared(\"e\", Input = \"r\")] "
            + "[Add(\"e\", \"e[1]\")] partial class Model { }",
        "[Input(4, Name = \"l\")] [Input(4, Name = \"r\")] [Dense(4, Input = \"l\")] [Shared(\"dense\", Input = \"r\")] "
            + "[Add(\"dense\", \"dense[1]\")] partial class Model { }")]
    [InlineData(
        "[Block] [Dense(4, Name = \"x\")] [Dense(4)] class B { } [Input(4)] [Use(typeof(B), [||]Name = \"s\")] [Add(\"s\", \"s_x\")] "
            + "partial class Model { }",
        "[Block] [Dense(4, Name = \"x\")] [Dense(4)] class B { } [Input(4)] [Use(typeof(B))] [Add(\"b\", \"b_x\")] partial class Model "
            + "{ }")]
    public Task A_layer_loses_its_name_and_what_takes_it_follows(string before, string after) =>
        Refactor.VerifyAsync(before, "Remove its name", after);

    [Theory]
    [InlineData(
        "Remove its name",
        "[Block] [Dense(4, [||]Name = \"x\")] class B { } [Input(4)] [Use(typeof(B))] [Dense(1, Input = \"b_x\")] partial class Model { }")]
    [InlineData("Remove its name", "[Input(4)] [Dense(4, [||]Name = \"x\")] [Dense(4, Name = \"dense\")] partial class Model { }")]
    [InlineData("Remove its name", "[Input(4)] [[||]Dense(4)] partial class Model { }")]
    [InlineData("Remove its name", "[Input(4)] [Dense(0, [||]Name = \"x\")] partial class Model { }")]
    [InlineData("Name it 'dense'", "[Input(4)] [[||]Dense(\"4\")] partial class Model { }")]
    [InlineData(
        "Name it 'b'",
        "[Block] [Dense(2)] class B { } [Input(4)] [[||]Use(typeof(B), Repeat = 2)] [Use(typeof(B), Repeat = 2)] partial class Model { }")]
    public Task It_is_not_offered_where_it_would_change_something(string title, string source) =>
        Refactor.VerifyNotOfferedAsync(source, title);
}
