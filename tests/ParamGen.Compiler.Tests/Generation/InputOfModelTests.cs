using ParamGen.Compiler.Tests.Analysis;
using ParamGen.Compiler.Tests.Harness;

namespace ParamGen.Compiler.Tests.Generation;

/// <summary><c>[Input(typeof(Encoder))]</c>: what another model gives enters, without a number that is written twice.</summary>
public class InputOfModelTests
{
    private const string Encoder =
        "[Input(28, 28, 3)] [Conv2D(16, 3, Name = \"map\")] [Flatten] [Dense(8, Name = \"code\")] partial class Encoder { }";

    [Fact]
    public void The_input_has_the_name_and_the_shape_of_what_the_model_gives()
    {
        var result = Compile.Run($"[Input(typeof(Encoder))] [Dense(3)] partial class Model {{ }} {Encoder}");
        Assert.Equal("", result.Ids);
        Assert.Empty(result.Errors);
        Assert.Equal("(None, 8)", result.Constant("Model.InputShape"));
        Assert.Equal(27L, result.Constant("Model.TotalParameters"));
    }

    [Theory]
    [InlineData("[Input(typeof(Encoder))] [Dense(3, Input = \"code\")]")]
    [InlineData("[Input(typeof(Encoder))] [Dense(3, Input = \"input\")]")]
    [InlineData("[Input(typeof(Encoder), Name = \"given\")] [Dense(3, Input = \"given\")]")]
    [InlineData("[Input(model: typeof(Encoder))] [Dense(3)]")]
    [InlineData("[InputAttribute(typeof(global::Encoder), BatchSize = 4)] [Dense(3)]")]
    public void It_is_taken_like_any_other_input(string layers)
    {
        var result = Compile.Run($"{layers} partial class Model {{ }} {Encoder}");
        Assert.Equal("", result.Ids);
        Assert.Equal(27L, result.Constant("Model.TotalParameters"));
    }

    [Fact]
    public void A_model_of_several_outputs_gives_as_many_inputs()
    {
        var result = Compile.Run("""
            [Input(10, 8)] [LSTM(4, ReturnState = true)] [GlobalAveragePooling1D(Input = "input", Name = "mean")] partial class Encoder { }
            [Input(typeof(Encoder))] [Add("lstm", "lstm_1", "lstm_2")] [Concatenate("add", "mean")] [Dense(2)] partial class Model { }
            """);
        Assert.Equal("", result.Refusals);
        Assert.Equal("[(None, 4), (None, 4), (None, 4), (None, 8)]", result.Constant("Model.InputShape"));
        Assert.Equal("(None, 12)", result.Constant("Model.Layers.Concatenate.OutputShape"));
        Assert.Equal("(None, 4)", result.Constant("Model.Layers.Lstm1.OutputShape"));
    }

    [Fact]
    public void A_default_name_is_not_that_of_such_an_input()
    {
        // As in one session of Keras, in which the encoder's layers are made first.
        var result = Compile.Run(
            "[Input(4)] [Dense(8)] partial class Encoder { } [Input(typeof(Encoder))] [Dense(3, Activation = Activation.Relu)] "
                + "[Dense(2)] [Concatenate(\"dense\", \"dense_1\", \"dense_2\")] partial class Model { }");
        Assert.Equal("", result.Refusals);
        Assert.Equal("(None, 8)", result.Constant("Model.Layers.Dense.OutputShape"));
        Assert.Equal("(None, 3)", result.Constant("Model.Layers.Dense1.OutputShape"));
        Assert.Equal("(None, 2)", result.Constant("Model.Layers.Dense2.OutputShape"));
    }

    [Fact]
    public void Models_follow_each_other_in_a_chain()
    {
        var models =
            string.Concat(Enumerable.Range(1, 8).Select(i =>
                $"[Input(typeof(M{i - 1}))] [Dense({i + 1}, Name = \"d{i}\")] partial class M{i} {{ }} "));
        var result = Compile.Run($"{models} [Input(4)] [Dense(1, Name = \"d0\")] partial class M0 {{ }}");
        Assert.Equal("", result.Refusals);
        Assert.Equal("(None, 8)", result.Constant("M8.InputShape"));
    }

    [Fact]
    public void Sizes_that_are_not_known_stay_so_and_a_batch_that_is_known_stays_known()
    {
        var result = Compile.Run(
            "[Input(Dim.Unknown, 8, BatchSize = 2)] [LSTM(4, ReturnSequences = true)] partial class Encoder { } "
                + "[Input(typeof(Encoder))] [Dense(3)] partial class Model { }");
        Assert.Equal("(2, None, 4)", result.Constant("Model.InputShape"));
    }

    [Fact]
    public void The_type_of_what_the_model_gives_is_the_input_s()
    {
        // 8 and 3 numbers a sample, of which the first are of 2 bytes.
        var result = Compile.Run(
            "[Input(4)] [Dense(8, DType = DType.MixedFloat16)] partial class Encoder { } [Input(typeof(Encoder))] [Dense(3, DType = "
                + "DType.Float16)] partial class Model { }");
        Assert.Equal((8 * 2L) + (3 * 2), result.Constant("Model.PeakActivationBytes"));
    }

    [Fact]
    public void A_type_that_is_not_known_can_be_given()
    {
        var result = Compile.Run(
            "[Input(4, DType = DType.Int32)] [ReLU] partial class E { } [Input(typeof(E), DType = DType.Int64)] [Dense(2)] partial "
                + "class Model { }");
        Assert.Equal(("", "int64"), (result.Refusals, result.Constant("Model.Inputs.ReLu.DType")));
    }

    [Theory]
    [InlineData(
        "[Input(typeof(Plain))] [Dense(2)] partial class Model { } class Plain { }",
        "PG0314",
        "typeof(Plain)",
        "Plain cannot be used here, because it has neither [Input] nor [Block]")]
    [InlineData(
        "[Input(typeof(B))] [Dense(2)] partial class Model { } [Block] [Dense(2)] class B { }",
        "PG0314",
        "typeof(B)",
        "B cannot be used here, because it is a block, which has no output by itself; use a model, a class with its own [Input]")]
    [InlineData(
        "[Input(typeof(int[]))] [Dense(2)] partial class Model { }",
        "PG0314",
        "typeof(int[])",
        "int[] cannot be used here, because it has neither [Input] nor [Block]")]
    [InlineData(
        "[Input(typeof(string))] [Dense(2)] partial class Model { }",
        "PG0314",
        "typeof(string)",
        "it is in another assembly, which keeps no attributes unless it defines PARAMGEN_ATTRIBUTES")]
    [InlineData(
        "[Input(typeof(F))] [Dense(2)] partial class Model { } [KerasModel(\"f.keras.json\")] partial class F { }",
        "PG0314",
        "typeof(F)",
        "F cannot be used here, because it takes its network from a file, and only layers in code can be used by another class")]
    [InlineData(
        "[Input(typeof(E), Name = \"n\")] [Add(\"a\", \"b\")] partial class Model { } [Input(4)] [Dense(2, Name = \"a\")] [Dense(2, "
            + "Name = \"b\", Input = \"input\")] partial class E { }",
        "PG0322",
        "Name = \"n\"",
        "E has 2 outputs, and each input is named after its output; remove Name")]
    [InlineData(
        "[Input(typeof(E))] [Dense(2)] partial class Model { } [Input(4, DType = DType.Int32)] [ReLU] partial class E { }",
        "PG0325",
        "Input",
        "the type of E's output 're_lu' is unknown")]
    [InlineData(
        "[Input(typeof(E), Input = \"x\")] [Dense(2)] partial class Model { } [Input(4)] [Dense(2)] partial class E { }",
        "PG0304",
        "Input = \"x\"",
        "[Input] is where data enters")]
    [InlineData(
        "[Input(typeof(E), BatchSize = 0)] [Dense(2)] partial class Model { } [Input(4)] [Dense(2)] partial class E { }",
        "PG0101",
        "BatchSize = 0",
        "BatchSize")]
    [InlineData(
        "[Input(typeof(E), ExpectedOutput = new[] { 3 })] [Dense(2)] partial class Model { } [Input(4)] [Dense(2)] partial class E { }",
        "PG0412",
        "ExpectedOutput = new[] { 3 }",
        "(2,)")]
    public void What_gives_nothing_is_refused(string source, string id, string underlined, string message)
    {
        var file = new TextFile(
            "/f.keras.json",
            """{"class_name": "Sequential", "config": {"name": "m", "layers": [{"class_name": "InputLayer", "config": """
                + """{"batch_shape": [null, 4]}}, {"class_name": "Dense", "config": {"units": 3}}]}}""");
        var result = Compile.Run(source, file);
        Assert.Equal((id, underlined), (result.Refusals, result.Underlined()));
        Assert.Contains(message, result.Message(), StringComparison.Ordinal);
        Assert.Null(result.Constant("Model.TotalParameters"));
    }

    [Fact]
    public void A_model_with_an_error_is_said_to_have_it_and_nothing_is_said_of_what_follows()
    {
        var result = Compile.Run(
            "[Input(typeof(E))] [Conv2D(4, 3, Input = \"map\")] [Dense(2)] partial class Model { } [Input(4, 4, 1)] [Conv2D(0, 3, Name "
                + "= \"map\")] partial class E { }");
        Assert.Equal("Model PG0101, E PG0101", UsedClassTests.Refused(result));
        Assert.StartsWith("e/map: ", result.Message(0), StringComparison.Ordinal);
        Assert.Equal(["0"], result.Problems[0].AdditionalLocations.Select(UsedClassTests.Text));
    }

    [Theory]
    [InlineData(
        "[Input(typeof(E))] [Dense(2)] [Dense(2, Input = \"cod\")] [Add(\"dense\", \"dense_1\")]",
        "Take 'code'",
        "[Input(typeof(E))] [Dense(2)] [Dense(2, Input = \"code\")] [Add(\"dense\", \"dense_1\")]")]
    [InlineData(
        "[Input(typeof(E), Name = \"n\")] [Flatten] [Add(\"flatten\", \"again\")]",
        "Remove Name",
        "[Input(typeof(E))] [Flatten] [Add(\"flatten\", \"again\")]")]
    public async Task Suggestions_leave_the_model_in_place(string layers, string title, string changed)
    {
        var model = " partial class Model { } [Input(4)] [Dense(2, Name = \"code\")] " + (title == "Remove Name"
            ? "[Dense(2, Name = \"again\", Input = \"input\")] "
            : "") + "partial class E { }";
        var offered = await Fixes.OfferedAsync(layers + model);
        Assert.Equal([(title, changed + model)], offered);
    }

    [Fact]
    public async Task The_shape_of_a_model_s_output_is_not_offered_to_be_changed()
    {
        const string source =
            "[Input(typeof(E))] [Flatten] [Dense(2)] partial class Model { } [Input(Dim.Unknown, 4)] [Dense(2)] partial class E { }";
        Assert.Equal("PG0202", Compile.Run(source).Refusals);
        Assert.DoesNotContain(
            await Fixes.OfferedAsync(source),
            offer => offer.Title.StartsWith("Make the input", StringComparison.Ordinal));
    }
}
