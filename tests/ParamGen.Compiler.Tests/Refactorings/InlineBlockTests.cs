using ParamGen.Compiler.Tests.Harness;

namespace ParamGen.Compiler.Tests.Refactorings;

/// <summary>A block's layers stand where it was used.</summary>
public class InlineBlockTests
{
    private const string Title = "Inline the block";

    [Fact]
    public Task Layers_come_with_the_use_s_values_and_their_comments() => Refactor.VerifyAsync(
        """
        /// <summary>Narrows.</summary>
        [Block(nameof(Filters), nameof(Scale))]
        // first
        [Conv2D(Filters, 1), BatchNormalization] // narrow
        // second
        [Conv2D(Scale * Filters, Size, Size, UseBias = Scale > 1, Padding = Padding.Same)]
        [Dropout(Rate)]
        static class Narrow { const int Filters = 8, Scale = 2, Size = 3; const double Rate = 0.5; }

        namespace N
        {
            [Input(8, 8, 3)]
                [U[||]se(typeof(Narrow), 4)] // here
            [Conv2D(1, 1)]
            partial class Model { const long P = Layers.NarrowConv2d.Parameters + Layers.Conv2D.Parameters; }
        }
        """,
        Title,
        """
        /// <summary>Narrows.</summary>
        [Block(nameof(Filters), nameof(Scale))]
        // first
        [Conv2D(Filters, 1), BatchNormalization] // narrow
        // second
        [Conv2D(Scale * Filters, Size, Size, UseBias = Scale > 1, Padding = Padding.Same)]
        [Dropout(Rate)]
        static class Narrow { const int Filters = 8, Scale = 2, Size = 3; const double Rate = 0.5; }

        namespace N
        {
            [Input(8, 8, 3)]
                // first
                [Conv2D(4, 1), BatchNormalization] // narrow
                // second
                [Conv2D(8, 3, 3, UseBias = true, Padding = Padding.Same)]
                [Dropout(0.5)] // here
            [Conv2D(1, 1)]
            partial class Model { const long P = Layers.Conv2D.Parameters + Layers.Conv2D2.Parameters; }
        }
        """);

    [Fact]
    public Task Names_follow_within_and_without() => Refactor.VerifyAsync(
        """
        [Block]
        [Dense(4, Name = "a")]
        [Dense(4)]
        [Add("a", "dense", "input")]
        class B { }

        [Input(4)]
        [Dense(4, Name = "x")]
        [Dense(4)]
        [[||]Use(typeof(B), Input = "x")]
        [Dense(4)]
        [Add("b", "b_a", "dense", "dense_1")]
        partial class Model { }
        """,
        Title,
        """
        [Block]
        [Dense(4, Name = "a")]
        [Dense(4)]
        [Add("a", "dense", "input")]
        class B { }

        [Input(4)]
        [Dense(4, Name = "x")]
        [Dense(4)]
        [Dense(4, Name = "a", Input = "x")]
        [Dense(4)]
        [Add("a", "dense_1", "x")]
        [Dense(4)]
        [Add("add", "a", "dense", "dense_2")]
        partial class Model { }
        """);

    [Fact]
    public Task Every_copy_of_a_block_is_written() => Refactor.VerifyAsync(
        "[Block]\n[Dense(4, Name = \"a\")]\n[Add(\"a\", \"input\")]\nclass B { }\n\n[Input(4)]\n[[||]Use(typeof(B), Repeat = 2, "
            + "Trainable = false, Name = \"s\")]\n[Dense(1, Input = \"s_1\")]\npartial class Model { }",
        Title,
        "[Block]\n[Dense(4, Name = \"a\")]\n[Add(\"a\", \"input\")]\nclass B { }\n\n[Input(4)]\n[Dense(4, Name = \"a\", Trainable = "
            + "false)]\n[Add(\"a\", \"input_layer\", Trainable = false)]\n[Dense(4, Name = \"a_1\", Trainable = false)]\n[Add(\"a_1\", "
            + "\"add\", Trainable = false)]\n[Dense(1, Input = \"add_1\")]\npartial class Model { }");

    [Fact]
    public Task A_word_is_written_as_one() => Refactor.VerifyAsync(
        "[Block] [Conv1D(2, 3, Padding = P, Strides = (S))] class B { const Padding P = Padding.Same; const int S = 2; }\n[Input(8, "
            + "4)]\n[[||]Use(typeof(B))]\npartial class Model { }",
        Title,
        "[Block] [Conv1D(2, 3, Padding = P, Strides = (S))] class B { const Padding P = Padding.Same; const int S = 2; }\n[Input(8, "
            + "4)]\n[Conv1D(2, 3, Padding = Padding.Same, Strides = 2)]\npartial class Model { }");

    [Fact]
    public Task Layers_with_the_type_of_the_class_keep_it() => Refactor.VerifyAsync(
        "[Block, DType(DType.Float16)] [Dense(4)] class B { }\n[DType(DType.Float16)]\n[Input(4)]\n[[||]Use(typeof(B))]\npartial "
            + "class Model { }",
        Title,
        "[Block, DType(DType.Float16)] [Dense(4)] class B { }\n[DType(DType.Float16)]\n[Input(4)]\n[Dense(4)]\npartial class Model { }");

    [Fact]
    public Task A_block_among_other_layers_is_written_among_them() => Refactor.VerifyAsync(
        "[Block] [Dense(4)] [Dense(5), ReLU] class B { }\n[Input(4), [||]Use(typeof(B)), Dense(1)] // all\npartial class Model { }",
        Title,
        "[Block] [Dense(4)] [Dense(5), ReLU] class B { }\n[Input(4), Dense(4), Dense(5), ReLU, Dense(1)] // all\npartial class Model { }");

    [Fact]
    public Task A_block_within_a_block_stays_one() => Refactor.VerifyAsync(
        "[Block(nameof(N))] [Dense(N)] class Inner { const int N = 1; }\n[Block(nameof(M))] [Use(typeof(Inner), M, Name = \"i\"), "
            + "Use(typeof(Inner), 2 * M)] class Outer { const int M = 1; }\n[Input(4)]\n[[||]Use(typeof(Outer), 3)]\n[Dense(1, Input = "
            + "\"outer_i_dense\")]\npartial class Model { }",
        Title,
        "[Block(nameof(N))] [Dense(N)] class Inner { const int N = 1; }\n[Block(nameof(M))] [Use(typeof(Inner), M, Name = \"i\"), "
            + "Use(typeof(Inner), 2 * M)] class Outer { const int M = 1; }\n[Input(4)]\n[Use(typeof(Inner), 3, Name = \"i\"), "
            + "Use(typeof(Inner), 6)]\n[Dense(1, Input = \"i_dense\")]\npartial class Model { }");

    [Theory]
    [InlineData("[Input(4)] [Dense(4)] partial class A { } [Input(4)] [[||]Use(typeof(A))] partial class Model { }")]
    [InlineData(
        "[Block] [Dense(4)] class B { } [Block] [[||]Use(typeof(B))] class C { } [Input(4)] [Use(typeof(C))] partial class Model { }")]
    [InlineData("[Block, DType(DType.Float16)] [Dense(4)] class B { } [Input(4)] [[||]Use(typeof(B))] partial class Model { }")]
    [InlineData(
        "class Outer { [Block] [Use(typeof(Hidden))] public class B { } [Block] [Dense(2)] private class Hidden { } } [Input(4)] "
            + "[[||]Use(typeof(Outer.B))] partial class Model { }")]
    public Task It_is_not_offered_where_it_is_not_sound(string source) => Refactor.VerifyNotOfferedAsync(source, Title);

    [Theory]
    [InlineData("MobileNetV2", "Use(typeof(Residual), 96, Repeat = 2)")]
    [InlineData("MobileNetV2", "Use(typeof(Widening), 160, 320, 1)")]
    [InlineData("ResNet50", "Use(")]
    [InlineData("UNet", "Use(")]
    [InlineData("TransformerClassifier", "Use(")]
    public async Task Blocks_of_the_gallery_are_written_out(string model, string use)
    {
        var source = (await File.ReadAllTextAsync(
            Repository.Path("samples", "Gallery", model + ".cs"),
            TestContext.Current.CancellationToken)).Replace("\r", "", StringComparison.Ordinal);
        var at = source.IndexOf(use, StringComparison.Ordinal);
        Assert.True(at > 0);
        var offered = await Refactor.OfferedAsync(source.Insert(at, "[||]"));
        var inlined = Assert.Single(offered, offer => offer.Title == Title).Source;
        Assert.NotEqual(source, inlined);
        Refactor.AssertSameNumbers(source, inlined);
    }
}
