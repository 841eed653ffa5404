using ParamGen.Compiler.Tests.Harness;

namespace ParamGen.Compiler.Tests.Generation;

/// <summary><c>[DType]</c> on a class: the type of all of its layers that do not set their own.</summary>
public class ClassTypeTests
{
    [Theory]
    [InlineData("MixedFloat16", "[Input(28, 28, 1)] [Conv2D(8, 3{0})] [BatchNormalization({1})] [Flatten({1})] [Dense(10{0})]")]
    [InlineData("BFloat16", "[Input(6, 5)] [Bidirectional({1})] [LSTM(3{0})] [MultiHeadAttention(2, 4{0})]")]
    [InlineData("Float64", "[Input(8)] [Dense(8{0})] [Clip(0, 6)] [Shared(\"dense\")]")]
    public void Once_on_the_class_gives_the_constants_that_it_gives_on_each_layer(string type, string layers)
    {
        var each = Compile.Run($"{Layers($", DType = DType.{type}", $"DType = DType.{type}")} partial class Model {{ }}");
        var once = Compile.Run($"[DType(DType.{type})] {Layers("", "")} partial class Model {{ }}");
        Assert.Equal(("", ""), (each.Ids, once.Ids));
        Assert.Equal(each.GeneratedText, once.GeneratedText);

        string Layers(string further, string only) =>
            string.Format(System.Globalization.CultureInfo.InvariantCulture, layers, further, only);
    }

    [Fact]
    public void Inputs_keep_their_type_and_outputs_have_the_one_of_the_class()
    {
        var result = Compile.Run("[DType(DType.MixedFloat16)] [Input(8, Name = \"x\")] [Dense(4, Name = \"y\")] partial class Model { }");
        Assert.Equal(
            ("float32", "float16", 4L * 36),
            (
                (string?)result.Constant("Model.Inputs.X.DType"),
                (string?)result.Constant("Model.Outputs.Y.DType"),
                (long?)result.Constant("Model.ParameterBytes")));
    }

    [Theory]
    [InlineData("[Block] [Dense(4)] class Part { }", 2 * 36)]
    [InlineData("[Block, DType(DType.Float32)] [Dense(4)] class Part { }", 4 * 36)]
    [InlineData("[Block, DType(DType.Float64)] [Use(typeof(Inner))] class Part { } [Block] [Dense(4)] class Inner { }", 8 * 36)]
    [InlineData("[Block] [Dense(4, DType = DType.Float64)] class Part { }", 8 * 36)]
    [InlineData("[Input(8)] [Dense(4)] partial class Part { }", 4 * 36)]
    [InlineData("[DType(DType.Float64)] [Input(8)] [Dense(4)] partial class Part { }", 8 * 36)]
    public void A_block_follows_the_class_that_uses_it_and_a_model_its_own(string part, long bytes)
    {
        var result = Compile.Run($"[DType(DType.Float16)] [Input(8)] [Use(typeof(Part))] partial class Model {{ }} {part}");
        Assert.Equal("", result.Ids);
        Assert.Equal(bytes, result.Constant("Model.ParameterBytes"));
    }

    [Theory]
    [InlineData("[Use(typeof(Part))]", 2 * 36)]
    [InlineData("[Use(typeof(Part), DType.Float64)]", 8 * 36)]
    public void A_parameter_of_a_block_may_set_its_type(string use, long bytes) => Assert.Equal(
        bytes,
        Compile.Run(
            $"[Input(8)] {use} partial class Model {{ }} "
                + "[Block(nameof(Type)), DType(Type)] [Dense(4)] class Part { internal const DType Type = DType.Float16; }")
            .Constant("Model.ParameterBytes"));

    [Theory]
    [InlineData("class Model { }")]
    [InlineData("[LayerShape(\"(batch, n) -> (batch, n)\")] class Model { }")]
    [InlineData("[KerasModel(\"lenet5.json\")] partial class Model { }")]
    [InlineData("[Input(28, 28, 1), KerasModel(\"lenet5.json\")] partial class Model { }")]
    public void On_a_class_without_layers_of_its_own_it_is_refused(string type)
    {
        var result = Compile.Run($"[DType(DType.Float16)] {type}", TextFile.Oracle("lenet5"));
        Assert.Equal(("PG0010", "DType"), (result.Ids, result.Underlined()));
        Assert.Null(result.Constant("Model.TotalParameters"));
    }

    [Theory]
    [InlineData("DType.Int8")]
    [InlineData("DType.Bool")]
    [InlineData("DType.String")]
    [InlineData("(DType)99")]
    [InlineData("Model.Type")]
    public void What_layers_cannot_compute_in_is_refused(string type)
    {
        var result = Compile.Run(
            $"[DType({type})] [Input(8)] [Dense(4)] partial class Model {{ internal const DType Type = DType.Int32; }}");
        Assert.Equal(("PG0120", type), (result.Ids, result.Underlined()));
        Assert.Null(result.Constant("Model.TotalParameters"));
    }

    [Fact]
    public void A_block_is_refused_with_a_value_that_is_no_type_for_layers()
    {
        var result = Compile.Run(
            "[Input(8)] [Use(typeof(Part), DType.Int8)] partial class Model { } "
                + "[Block(nameof(Type)), DType(Type)] [Dense(4)] class Part { internal const DType Type = DType.Float16; }");
        Assert.Equal("PG0120", result.Ids);
        Assert.Null(result.Constant("Model.TotalParameters"));
    }

    [Fact]
    public void A_type_that_CSharp_refuses_is_left_to_it()
    {
        var result = Compile.Run("[DType(\"float16\")] [Input(8)] [Dense(4)] partial class Model { }");
        Assert.Equal("", result.Ids);
        Assert.NotEmpty(result.Errors);
        Assert.Null(result.Constant("Model.TotalParameters"));
    }
}
