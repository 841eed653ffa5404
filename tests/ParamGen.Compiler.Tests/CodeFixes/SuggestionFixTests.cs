using ParamGen.CodeFixes;
using ParamGen.Compiler.Tests.Harness;

namespace ParamGen.Compiler.Tests.CodeFixes;

/// <summary>What a problem suggests is carried out, and nothing else is touched.</summary>
public class SuggestionFixTests
{
    [Theory]
    [InlineData("[Conv2D(16, 3, {|PG0105:Strides = 2|}, DilationRate = 2)]", "[Conv2D(16, 3, DilationRate = 2)]", 0)]
    [InlineData("[Conv2D(16, 3, {|PG0105:Strides = 2|}, DilationRate = 2)]", "[Conv2D(16, 3, Strides = 2)]", 1)]
    [InlineData(
        "[Conv2D(16, 3, {|PG0105:StridesByAxis = new[] { 2, 1 }|}, DilationRateByAxis = new[] { 1, 2 })]",
        "[Conv2D(16, 3, DilationRateByAxis = new[] { 1, 2 })]",
        0)]
    [InlineData("[Conv2D({|PG0101:0|}, 3)]", "[Conv2D(1, 3)]", 0)]
    [InlineData("[Conv2D(kernelSize: 3, {|PG0101:filters: 0|})]", "[Conv2D(kernelSize: 3, filters: 1)]", 0)]
    [InlineData("[Conv2D(16, {|PG0101:3, 0|})]", "[Conv2D(16, 3, 1)]", 0)]
    [InlineData("[Conv2D(16, {|PG0102:3, 4, 5|}, UseBias = false)]", "[Conv2D(16, 3, 4, UseBias = false)]", 0)]
    [InlineData("[Conv2D(16, 3, {|PG0104:Groups = 3|})]", "[Conv2D(16, 3, Groups = 2)]", 0, "[Input(28, 28, 4)]")]
    [InlineData("[Conv2D(16, 3, {|PG0104:Groups = 3|})]", "[Conv2D(16, 3, Groups = 4)]", 1, "[Input(28, 28, 4)]")]
    [InlineData("[Conv2D(8, 3, {|PG0204:Groups = 2|})]", "[Conv2D(8, 3, Groups = 1)]", 0)]
    [InlineData("[Conv2D(16, {|PG0203:29|})]", "[Conv2D(16, 29, Padding = Padding.Same)]", 0)]
    [InlineData("[Conv2D(16, {|PG0203:29|})]", "[Conv2D(16, 28)]", 1)]
    [InlineData("[Conv2D(16, {|PG0203:3, 9|}, DilationRate = 4)]", "[Conv2D(16, 3, 7, DilationRate = 4)]", 1)]
    [InlineData("[MaxPooling2D({|PG0203:4, 30|})]", "[MaxPooling2D(4, 28)]", 1)]
    [InlineData("[{|PG0201:MaxPooling2D|}]", "[Reshape(28, 28, 1)]\n[MaxPooling2D]", 0, "[Input(784)]\n[Dropout(0.1)]")]
    [InlineData("[{|PG0201:RepeatVector|}(3)]", "[Flatten]\n[RepeatVector(3)]", 0, "[Input(28, 28, 3)]\n[Dropout(0.1)]")]
    [InlineData(
        "[Dense(3, Name = \"x\")] [Dense(3, Name = \"x_1\")] [Dense(3, {|PG0301:Name = \"x\"|})] [Dense(3, {|PG0301:Name = \"x\"|})]",
        "[Dense(3, Name = \"x\")] [Dense(3, Name = \"x_1\")] [Dense(3, Name = \"x_2\")] [Dense(3, Name = \"x_3\")]",
        0,
        "[Input(8)]")]
    [InlineData("[Conv2D(16, 3, {|PG0106:Padding = Padding.Causal|})]", "[Conv2D(16, 3, Padding = Padding.Same)]", 0)]
    [InlineData("[Dropout({|PG0107:50|})]", "[Dropout(0.5)]", 0)]
    [InlineData("[ReLU(MaxValue = 6, {|PG0108:Threshold = -1|})]", "[ReLU(MaxValue = 6, Threshold = 1.0)]", 0)]
    [InlineData("[Reshape({|PG0205:7, 7|})]", "[Reshape(7, 336)]", 0)]
    [InlineData("[BatchNormalization({|PG0206:Axis = 4|})]", "[BatchNormalization(Axis = -1)]", 0)]
    [InlineData("[Conv2D(16, 3, {|PG0111:LoraRank = 2|}, KernelConstraint = Constraint.NonNeg)]", "[Conv2D(16, 3, LoraRank = 2)]", 1)]
    [InlineData(
        "[Dense(3, Name = \"head\")] [Dense(3, {|PG0302:Input = \"haed\"|})]",
        "[Dense(3, Name = \"head\")] [Dense(3, Input = \"head\")]",
        0,
        "[Input(8)]")]
    [InlineData("[{|PG0309:Bidirectional|}]", null, 0, "[Input(10, 8)] [LSTM(4)]")]
    [InlineData("[LSTM(4)]\n[{|PG0201:LSTM|}(8)]", "[LSTM(4, ReturnSequences = true)]\n[LSTM(8)]", 0, "[Input(10, 8)]")]
    [InlineData("[Permute({|PG0115:0, 2, 1|})]", "[Permute(1, 3, 2)]", 0)]
    [InlineData("[GroupNormalization({|PG0204:Groups = 2|})]", "[GroupNormalization(Groups = 1)]", 0)]
    [InlineData("[GroupQueryAttention(4, 6, {|PG0142:4|})]", "[GroupQueryAttention(4, 6, 3)]", 0, "[Input(10, 8)]")]
    public async Task The_argument_is_mended(string before, string? after, int choice, string input = "[Input(28, 28, 3)]")
    {
        if (after is null)
        {
            var plain = before.Replace("{|PG0309:", "", StringComparison.Ordinal).Replace("|}", "", StringComparison.Ordinal);
            Assert.Empty(await Fixes.OfferedAsync($"{input} {plain} partial class Model {{ }}"));
            return;
        }

        await Fixes.VerifyAsync<SuggestionFix>(
            $"{input}\n{before} // stays\npartial class Model {{ }}",
            $"{input}\n{after} // stays\npartial class Model {{ }}",
            choice);
    }

    [Fact]
    public Task A_layer_is_put_on_a_line_of_its_own() => Fixes.VerifyAsync<SuggestionFix>(
        """
        class Outer
        {
            // a residual
            [Input(28, 28, 3, Name = "image")]
            [Conv2D(16, 3, Strides = 2, Padding = Padding.Same, Name = "conv")] // halves
            [Add({|PG0232:"image", "conv"|})]
            partial class Model { }
        }
        """.Replace("class Outer", "partial class Outer", StringComparison.Ordinal),
        """
        partial class Outer
        {
            // a residual
            [Input(28, 28, 3, Name = "image")]
            [Conv2D(16, 3, Strides = 2, Padding = Padding.Same, Name = "conv")] // halves
            [Conv2D(16, 1, Strides = 2, Name = "shortcut", Input = "image")]
            [Add("shortcut", "conv")]
            partial class Model { }
        }
        """);

    [Fact]
    public Task A_layer_is_put_into_the_list_in_which_it_belongs() => Fixes.VerifyAsync<SuggestionFix>(
        "[Input(28, 28), {|PG0201:Conv2D|}(16, 3)]\npartial class Model { }",
        "[Input(28, 28), Reshape(28, 28, 1), Conv2D(16, 3)]\npartial class Model { }",
        1);

    [Fact]
    public Task The_channel_that_is_missing_is_added_to_the_input() => Fixes.VerifyAsync<SuggestionFix>(
        "[Input(28, 28)]\n[{|PG0201:Conv2D|}(16, 3)]\npartial class Model { }",
        "[Input(28, 28, 1)]\n[Conv2D(16, 3)]\npartial class Model { }");

    [Theory]
    [InlineData(0, "Flatten")]
    [InlineData(1, "GlobalAveragePooling2D")]
    public Task The_positions_are_made_one_vector_before_a_head(int choice, string layer) => Fixes.VerifyAsync<SuggestionFix>(
        "[Input(28, 28, 3)]\n[Conv2D(16, 3)]\n[{|PG0901:Dense|}(10)] // the head\npartial class Model { }",
        $"[Input(28, 28, 3)]\n[Conv2D(16, 3)]\n[{layer}]\n[Dense(10)] // the head\npartial class Model {{ }}",
        choice);

    [Fact]
    public Task A_layer_that_is_put_in_takes_what_the_one_behind_it_took() => Fixes.VerifyAsync<SuggestionFix>(
        "[Input(28, 28, 3)]\n[Conv2D(16, 3, Name = \"conv\")]\n[Conv2D(4, 3)]\n[{|PG0901:Dense|}(10, Input = \"conv\")]\n[Flatten(Name "
            + "= \"flat\")]\n[Dense(2)]\npartial class Model { }",
        "[Input(28, 28, 3)]\n[Conv2D(16, 3, Name = \"conv\")]\n[Conv2D(4, 3)]\n[Flatten(Input = \"conv\")]\n[Dense(10)]\n[Flatten(Name "
            + "= \"flat\")]\n[Dense(2)]\npartial class Model { }");

    [Fact]
    public Task A_wrapper_is_taken_out_with_its_line() => Fixes.VerifyAsync<SuggestionFix>(
        "[Input(10, 8)]\n[{|PG0130:Bidirectional|}]\n[Dense(4)]\npartial class Model { }",
        "[Input(10, 8)]\n[Dense(4)]\npartial class Model { }",
        isOneByOne: true);

    [Theory]
    [InlineData("PG0101", false)]
    [InlineData("PG0401", true)]
    [InlineData("PG0501", true)]
    [InlineData("PG0604", true)]
    public void Where_the_network_may_be_right_each_problem_is_fixed_by_itself(string id, bool isOneByOne)
    {
        Assert.Equal(isOneByOne, new OneByOneFix().FixableDiagnosticIds.Contains(id));
        Assert.Equal(!isOneByOne, new SuggestionFix().FixableDiagnosticIds.Contains(id));
    }

    [Fact]
    public Task All_are_mended_at_once() => Fixes.VerifyAsync<SuggestionFix>(
        """
        [Input(28, 28, 3)]
        [Conv2D({|PG0101:0|}, 3)]
        [Conv2D({|PG0101:-5|}, 3)]
        partial class First { }

        [Input(28, 28, 3)]
        [Conv2D({|PG0101:-1|}, 3)]
        partial class Second { }
        """,
        """
        [Input(28, 28, 3)]
        [Conv2D(1, 3)]
        [Conv2D(1, 3)]
        partial class First { }

        [Input(28, 28, 3)]
        [Conv2D(1, 3)]
        partial class Second { }
        """);

    [Theory]
    [InlineData(0, "DilationRate = 2", "DilationRate = 2")]
    [InlineData(1, "Strides = 2", "Strides = 3")]
    public Task The_same_choice_is_made_everywhere(int choice, string first, string second) => Fixes.VerifyAsync<SuggestionFix>(
        "[Input(28, 28, 3)]\n[Conv2D(16, 3, {|PG0105:Strides = 2|}, DilationRate = 2), Conv2D(8, 3, DilationRate = 2, {|PG0105:Strides "
            + "= 3|})]\npartial class Model { }",
        $"[Input(28, 28, 3)]\n[Conv2D(16, 3, {first}), Conv2D(8, 3, {second})]\npartial class Model {{ }}",
        choice);

    [Fact]
    public Task All_are_taken_out_of_one_list_one_by_one() => Fixes.VerifyAsync<SuggestionFix>(
        "[Input(10, 8)]\n[{|PG0130:Bidirectional|}, Dense(4), {|PG0130:Bidirectional|}, Dense(4)]\npartial class Model { }",
        "[Input(10, 8)]\n[Dense(4), Dense(4)]\npartial class Model { }",
        isOneByOne: true);

    /// <summary>Broken models whose every suggestion is to leave no problem of its kind.</summary>
    public static TheoryData<string> Broken => new(
        "[Input(28, 28, 3)] [Conv2D(6, 3, Groups = 4)]",
        "[Input(28, 28, 6)] [Conv2D(12, 3, Groups = 4)]",
        "[Input(28, 28, 3)] [Conv2D(16, 3, StridesByAxis = new[] { 2, 1 }, DilationRate = 2)]",
        "[Input(28, 28, 3)] [MaxPooling2D(30)]",
        "[Input(28, 28, 3)] [MaxPooling2D(2, Strides = 0)]",
        "[Input(28, 28, 3)] [AveragePooling2D(2, 2, 2)]",
        "[Input(28, 28)] [MaxPooling2D(2)]",
        "[Input(28, 28)] [MaxPooling2D(2, DataFormat = DataFormat.ChannelsFirst)]",
        "[Input(784)] [Conv2D(3, 3, DataFormat = DataFormat.ChannelsFirst)]",
        "[Input(4)] [Dense(8)] [Conv1D(3, 3)]",
        "[Input(28, 28, 3)] [MaxPooling2D(8)] [Conv2D(8, 5)]",
        "[Input(28, Dim.Unknown, 3)] [Conv2D(8, 15, DilationRateByAxis = new[] { 3, 1 })]",
        "[Input(28, 28, 3)] [Flatten(Name = \"flat\")] [Conv2D(8, 3, Input = \"flat\")]",
        "[Input(10, 8)] [RepeatVector(3)]",
        "[Input(8, Name = \"x\")] [Dense(3, Name = \"x\")]",
        "[Input(8)] [Dense(3, Name = \"dense_1\")] [Dense(3)] [Dense(3)]",
        "[Input(784)] [Reshape(28, 29)]",
        "[Input(10)] [Dropout(20)]",
        "[Input(10)] [LeakyReLU(NegativeSlope = -0.3)]",
        "[Input(10, 8)] [SimpleRNN(4)] [GRU(4)]",
        "[Input(10, 8)] [Bidirectional] [LSTM(4)] [LSTM(4)]",
        "[Input(10, 8)] [Bidirectional] [LSTM(4, GoBackwards = true)]",
        "[Input(10, 8)] [LSTM(4, Stateful = true)]",
        "[Input(10, 8)] [GroupNormalization]",
        "[Input(10, 8)] [GroupQueryAttention(4, 9, 2)]",
        "[Input(10, 8)] [MultiHeadAttention(2, 4, FlashAttention = true, Dropout = 0.1)]",
        "[Input(8, Name = \"a\")] [Dense(4, Name = \"b\")] [Add(\"a\", \"b\")]",
        "[Input(16, 8, Name = \"a\")] [Conv1D(4, 3, Strides = 2, Padding = Padding.Same, Name = \"b\")] [Add(\"a\", \"b\")]",
        "[Input(8)] [Dense(4, KernelConstraint = Constraint.NonNeg, LoraRank = 2)]",
        "[Input(8)] [Dense(4, BiasInitializer = Initializer.Orthogonal)]",
        "[Input(4, 5, 6)] [Permute(0, 1, 2)]",
        "[Input(8)] [Embedding(10, 0)]",
        "[Input(8, Input = \"x\")] [Dense(3)]",
        "[Input(28, 28, 3)] [RandomRotation(0.1, FillMode = FillMode.Mirror)]");

    [Theory]
    [MemberData(nameof(Broken))]
    public async Task Every_suggestion_mends_what_it_is_offered_for(string layers)
    {
        var source = $"{layers} partial class Model {{ }}";
        var id = Compile.Run(source).Problems[0].Id;
        var offered = await Fixes.OfferedAsync(source);
        Assert.NotEmpty(offered);
        foreach (var (title, mended) in offered)
        {
            var result = Compile.Run(mended);
            Assert.True(!result.Errors.Any(), $"{title}: {mended}: {result.Errors.FirstOrDefault()}");
            Assert.DoesNotContain(result.Problems, problem => problem.Id == id);
        }
    }
}
