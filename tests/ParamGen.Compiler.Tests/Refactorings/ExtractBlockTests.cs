using ParamGen.Compiler.Tests.Harness;

namespace ParamGen.Compiler.Tests.Refactorings;

/// <summary>Selected layers become a block.</summary>
public class ExtractBlockTests
{
    private const string Title = "Extract into a block";

    [Fact]
    public Task Layers_are_moved_with_their_comments() => Refactor.VerifyAsync(
        """
        // classifies
        [Input(28, 28, 3)]
        // edges
        [|[Conv2D(16, 3)]   // 448
        // halves
        [MaxPooling2D(2)]|] // 13 × 13
        [Conv2D(32, 3)]
        public partial class Model; // end

        class Other;
        """,
        Title,
        """
        // classifies
        [Input(28, 28, 3)]
        // edges
        [Use(typeof(ModelBlock))]
        [Conv2D(32, 3)]
        public partial class Model; // end

        [Block]
        [Conv2D(16, 3)]   // 448
        // halves
        [MaxPooling2D(2)] // 13 × 13
        internal static class ModelBlock;

        class Other;
        """);

    [Fact]
    public Task Names_follow_within_and_without() => Refactor.VerifyAsync(
        """
        namespace N
        {
            [Input(8, 8, 4)]
            [Conv2D(4, 1)]
            [|[Conv2D(4, 3, Padding = Padding.Same)]
            [BatchNormalization(Name = "norm"), ReLU]
            [Conv2D(4, 1)]
            [Add("conv2d_2", "conv2d", "norm")]|]
            [Conv2D(4, 1)]
            [Add("conv2d_3", "conv2d_1", "norm", "add", "conv2d")]
            [Conv2D(2, 1, Input = "add")]
            partial class Model
            {
                public const long P = Layers.Conv2D1.Parameters + Layers.Conv2D3.Parameters + Layers.Add1.OutputSize;
            }
        }
        """,
        Title,
        """
        namespace N
        {
            [Input(8, 8, 4)]
            [Conv2D(4, 1)]
            [Use(typeof(ModelBlock))]
            [Conv2D(4, 1)]
            [Add("conv2d_1", "model_block_conv2d", "model_block_norm", "model_block_add", "conv2d")]
            [Conv2D(2, 1, Input = "model_block_add")]
            partial class Model
            {
                public const long P = Layers.ModelBlockConv2d.Parameters + Layers.Conv2D1.Parameters + Layers.Add.OutputSize;
            }

            [Block]
            [Conv2D(4, 3, Padding = Padding.Same)]
            [BatchNormalization(Name = "norm"), ReLU]
            [Conv2D(4, 1)]
            [Add("conv2d_1", "input", "norm")]
            internal static class ModelBlock
            {
            }
        }
        """);

    [Fact]
    public Task What_is_taken_from_further_away_is_named_by_the_use() => Refactor.VerifyAsync(
        "[Input(8, Name = \"x\")]\n[Dense(3)]\n[|[Dense(4, Input = \"x\")]\n[Dense(8)]\n[Add(\"x\", "
            + "\"dense_2\")]|]\n[Dense(2)]\npartial class Model { }\n",
        Title,
        "[Input(8, Name = \"x\")]\n[Dense(3)]\n[Use(typeof(ModelBlock), Input = \"x\")]\n[Dense(2)]\npartial class Model { "
            + "}\n\n[Block]\n[Dense(4)]\n[Dense(8)]\n[Add(\"input\", \"dense_1\")]\ninternal static class ModelBlock\n{\n}\n");

    [Fact]
    public Task A_part_of_a_list_is_moved() => Refactor.VerifyAsync(
        "[Input(8), Dense(W), [|Dense(4), Dense(5)|], Dense(6)]\npartial class Model { const int W = 3; }",
        Title,
        "[Input(8), Dense(W), Use(typeof(ModelBlock)), Dense(6)]\npartial class Model { const int W = 3; }\n\n[Block]\n[Dense(4), "
            + "Dense(5)]\ninternal static class ModelBlock\n{\n}");

    [Fact]
    public Task Parts_of_two_lists_are_moved() => Refactor.VerifyAsync(
        "[Input(8), Dense(3), [|Dense(4)]\n[Dense(5)]\n[Dense(6)|], Dense(7)]\npartial class Model;",
        Title,
        "[Input(8), Dense(3)]\n[Use(typeof(ModelBlock))]\n[Dense(7)]\npartial class "
            + "Model;\n\n[Block]\n[Dense(4)]\n[Dense(5)]\n[Dense(6)]\ninternal static class ModelBlock;");

    [Fact]
    public Task A_block_that_needs_the_model_s_constants_stands_within_it() => Refactor.VerifyAsync(
        """
        partial class Outer
        {
            [Input(8)]
            [|[Dense(Width)]
            [Dense(2 * Width)]|]
            partial class Model
            {
                private const int Width = 3;
            }
        }
        """,
        Title,
        """
        partial class Outer
        {
            [Input(8)]
            [Use(typeof(ModelBlock))]
            partial class Model
            {
                private const int Width = 3;

                [Block]
                [Dense(Width)]
                [Dense(2 * Width)]
                private static class ModelBlock
                {
                }
            }
        }
        """);

    [Fact]
    public Task Wrappers_shared_layers_and_blocks_come_along() => Refactor.VerifyAsync(
        "[Block] [Dense(8, Name = \"w\")] class B { }\n[Input(4, 8)]\n[|[Bidirectional]\n[LSTM(4, ReturnSequences = "
            + "true)]\n[Use(typeof(B), Name = \"s\")]\n[Shared(\"bidirectional\")]|]\n[Dense(1, Input = \"s_w\")]\n[Dense(1, Input = "
            + "\"bidirectional[1]\")]\npartial class Model { }\n",
        Title,
        "[Block] [Dense(8, Name = \"w\")] class B { }\n[Input(4, 8)]\n[Use(typeof(ModelBlock))]\n[Dense(1, Input = "
            + "\"model_block_s_w\")]\n[Dense(1, Input = \"model_block_bidirectional[1]\")]\npartial class Model { "
            + "}\n\n[Block]\n[Bidirectional]\n[LSTM(4, ReturnSequences = true)]\n[Use(typeof(B), Name = "
            + "\"s\")]\n[Shared(\"bidirectional\")]\ninternal static class ModelBlock\n{\n}\n");

    [Fact]
    public Task Line_breaks_stay_what_they_are() => Refactor.VerifyAsync(
        "partial class Outer\r\n{\r\n\t[Input(8)]\r\n\t[|[Dense(4)]\r\n\t[Dense(5)]|]\r\n\tpartial class Model\r\n\t{\r\n\t}\r\n}\r\n",
        Title,
        "partial class Outer\r\n{\r\n\t[Input(8)]\r\n\t[Use(typeof(ModelBlock))]\r\n\tpartial class "
            + "Model\r\n\t{\r\n\t}\r\n\r\n\t[Block]\r\n\t[Dense(4)]\r\n\t[Dense(5)]\r\n\tprivate static class "
            + "ModelBlock\r\n\t{\r\n\t}\r\n}\r\n");

    [Theory]
    [InlineData("MobileNetV2", "[DepthwiseConv2D", "[Use(typeof(Widening), 16")]
    [InlineData("ResNet50", "[Use(", "public")]
    [InlineData("KeywordSpotter", "BatchNormalization", "[Dense")]
    public async Task Layers_of_the_gallery_are_extracted(string model, string from, string to)
    {
        var source = (await File.ReadAllTextAsync(
            Repository.Path("samples", "Gallery", model + ".cs"),
            TestContext.Current.CancellationToken)).Replace("\r", "", StringComparison.Ordinal);
        var start = source.IndexOf(from, StringComparison.Ordinal);
        var end = source.IndexOf(to, start, StringComparison.Ordinal) - 1;
        var offered = await Refactor.OfferedAsync(source.Insert(end, "|]").Insert(start, "[|"));
        var extracted = Assert.Single(offered, offer => offer.Title == Title).Source;
        Assert.Contains($"class {model}Block", extracted, StringComparison.Ordinal);
        Refactor.AssertSameNumbers(source, extracted);
    }

    [Fact]
    public async Task A_name_that_is_taken_is_not_taken_again()
    {
        var offered = await Refactor.OfferedAsync("class ModelBlock { } [Input(8)] [|[Dense(4)] [Dense(5)]|] partial class Model { }");
        Assert.Contains("class ModelBlock2\n", Assert.Single(offered).Source, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[|[Input(8)] [Dense(4)]|] [Dense(5)] partial class Model { }")]
    [InlineData("[Input(8)] [||][Dense(4)] [Dense(5)] partial class Model { }")]
    [InlineData("[Input(8)] [De[|nse|](4)] [Dense(5)] partial class Model { }")]
    [InlineData("[Input(8, 2)] [|[Dense(4)] [Bidirectional]|] [LSTM(5)] partial class Model { }")]
    [InlineData("[Input(8)] [Dense(4, Name = \"a\")] [Dense(4, Name = \"b\")] [|[Add(\"a\", \"b\")] [Dense(5)]|] partial class Model { }")]
    [InlineData("[Input(8)] [Dense(8, Name = \"a\")] [|[Shared(\"a\")] [Dense(8)]|] partial class Model { }")]
    [InlineData("[Input(8)] [|[Dense(4)] [System.Obsolete] [Dense(5)]|] partial class Model { }")]
    [InlineData("[Input(8)] [|[Dense(0)] [Dense(5)]|] partial class Model { }")]
    [InlineData("[Block] [|[Dense(4)] [Dense(5)]|] class B { } [Input(8)] [Use(typeof(B))] partial class Model { }")]
    public Task It_is_not_offered_where_it_is_not_sound(string source) => Refactor.VerifyNotOfferedAsync(source, Title);
}
