using ParamGen.Compiler.Tests.Harness;

namespace ParamGen.Compiler.Tests.Generation;

/// <summary>What goes in and comes out, as numbers that buffers are made of.</summary>
public class TensorTests
{
    [Fact]
    public void A_model_of_one_input_and_one_output_has_their_sizes()
    {
        var result = Compile.Run(
            "[Input(50, 4)] [LSTM(64)] [Dense(1)] partial class M { } class Use { static float[] Buffer = new float[M.InputSize]; }");
        Assert.Empty(result.Errors);
        Assert.Equal(
            (50, 4, 200, 1, 1),
            (result.Constant(
                "M.InputDim1"), result.Constant(
                    "M.InputDim2"), result.Constant("M.InputSize"), result.Constant("M.OutputDim1"), result.Constant("M.OutputSize")));
        Assert.Equal(
            ("input_layer", "float32", "(None, 50, 4)", 50, 4, 200),
            (result.Constant(
                "M.Inputs.InputLayer.Name"), result.Constant(
                    "M.Inputs.InputLayer.DType"), result.Constant(
                        "M.Inputs.InputLayer.Shape"), result.Constant(
                            "M.Inputs.InputLayer.Dim1"), result.Constant(
                                "M.Inputs.InputLayer.Dim2"), result.Constant("M.Inputs.InputLayer.Size")));
        Assert.Equal(
            ("dense", "float32", "(None, 1)", 1, 1),
            (result.Constant(
                "M.Outputs.Dense.Name"), result.Constant(
                    "M.Outputs.Dense.DType"), result.Constant(
                        "M.Outputs.Dense.Shape"), result.Constant("M.Outputs.Dense.Dim1"), result.Constant("M.Outputs.Dense.Size")));
    }

    [Fact]
    public void Several_inputs_and_outputs_have_classes_of_their_own_alone()
    {
        var result = Compile.Run("""
            [Input(8, Name = "left")] [Input(6, Name = "size")] [Concatenate("left", "size")]
            [Dense(3, Name = "a")] [Reshape(3, 1)] [LSTM(2, ReturnState = true)] [Dense(5, Name = "b", Input = "left")]
            partial class M { }
            """);
        Assert.Empty(result.Errors);
        Assert.Null(result.Constant("M.InputSize"));
        Assert.Null(result.Constant("M.OutputDim1"));
        Assert.Equal(
            (8, 6),
            (result.Constant("M.Inputs.Left.Size"), result.Constant("M.Inputs.SizeLayer.Size") ?? result.Constant("M.Inputs.Size.Size")));
        Assert.Equal(
            (2, 2, 2, 5),
            (result.Constant(
                "M.Outputs.LSTM.Size"), result.Constant(
                    "M.Outputs.LSTM1.Size"), result.Constant("M.Outputs.LSTM2.Size"), result.Constant("M.Outputs.B.Size")));
        Assert.Equal("lstm", result.Constant("M.Outputs.LSTM2.Name"));
    }

    [Fact]
    public void An_unknown_size_has_no_constant()
    {
        var result = Compile.Run("[Input(Dim.Unknown, 300)] [Dense(3)] partial class M { }");
        Assert.Null(result.Constant("M.InputDim1"));
        Assert.Null(result.Constant("M.InputSize"));
        Assert.Equal((300, 3), (result.Constant("M.InputDim2"), result.Constant("M.OutputDim2")));
        Assert.Null(result.Constant("M.Outputs.Dense.Size"));
    }

    /// <summary>A size that no array can have is long.</summary>
    [Fact]
    public void Sizes_are_int_wherever_they_fit()
    {
        var result = Compile.Run("[Input(65536, 65536)] [ReLU] [GlobalAveragePooling1D] partial class M { }");
        Assert.Equal((4_294_967_296L, 65_536), (result.Constant("M.InputSize"), result.Constant("M.OutputSize")));
    }

    [Theory]
    [InlineData("[Input(4)] [Dense(3)]", "float32")]
    [InlineData("[Input(4, DType = DType.Float16)] [Dense(3)]", "float32")]
    [InlineData("[Input(4)] [Dense(3, DType = DType.MixedFloat16)]", "float16")]
    [InlineData("[Input(4)] [Dense(3, DType = DType.BFloat16)]", "bfloat16")]
    [InlineData("[Input(4, DType = DType.Int32)] [Reshape(2, 2)] [Flatten]", "int32")]
    [InlineData("[Input(4, DType = DType.Int64)] [Embedding(9, 3)]", "float32")]
    [InlineData("[Input(4)] [Discretization(BinBoundaries = new[] { 0.0, 1.0 })]", "int32")]
    [InlineData("[Input(4)] [Discretization(BinBoundaries = new[] { 0.0, 1.0 }, OutputMode = OutputMode.OneHot)]", "float32")]
    [InlineData("[Input(4, DType = DType.Int32)] [ReLU]", null)]
    [InlineData("[Input(4, DType = DType.Int32)] [ReLU] [Dense(2)]", "float32")]
    [InlineData("[Input(4)] [Use(typeof(Half))]", "float16")]
    public void The_type_of_what_comes_out_is_known_or_absent(string layers, string? dtype)
    {
        var result = Compile.Run($"{layers} partial class M {{ }} [Input(4)] [Dense(3, DType = DType.Float16)] partial class Half {{ }}");
        Assert.Equal("", result.Refusals);
        var outputs = result.Output.GetTypeByMetadataName("M")!.GetTypeMembers("Outputs").Single().GetTypeMembers().Single();
        Assert.Equal(dtype, result.Constant($"M.Outputs.{outputs.Name}.DType"));
    }

    /// <summary>Members of the user's own that bear such a name are in the way.</summary>
    [Theory]
    [InlineData("InputDim1", "PG0006")]
    [InlineData("OutputSize", "PG0006")]
    [InlineData("Inputs", "PG0006")]
    [InlineData("InputDim0", "")]
    [InlineData("InputDims", "")]
    public void A_member_of_the_same_name_is_in_the_way(string name, string ids) =>
        Assert.Equal(ids, Compile.Run($"[Input(4)] [Dense(3)] partial class M {{ public const int {name} = 1; }}").Ids);
}
