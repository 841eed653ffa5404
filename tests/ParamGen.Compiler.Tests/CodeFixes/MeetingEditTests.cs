using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ParamGen.CodeFixes;
using ParamGen.Compiler.Tests.Harness;
using ParamGen.Core.Collections;
using ParamGen.Core.Model;

namespace ParamGen.Compiler.Tests.CodeFixes;

/// <summary>Changes that meet in one attribute or one list are all made.</summary>
public class MeetingEditTests
{
    [Fact]
    public void Every_argument_may_be_taken_away() =>
        AssertEdited(
            "[LSTM(4, Stateful = true, Unroll = true, Name = \"x\")]",
            "[LSTM(4)]",
            Reset("Unroll"),
            Reset("Name"),
            Reset("Stateful"));

    [Fact]
    public void The_parentheses_of_the_only_argument_go_with_it() =>
        AssertEdited("[Flatten(Name = \"x\")]", "[Flatten]", Reset("Name"));

    [Fact]
    public void A_comment_holds_the_parentheses() =>
        AssertEdited("[Flatten(/* x */ Name = \"x\")]", "[Flatten(/* x */ )]", Reset("Name"));

    [Fact]
    public void All_arguments_may_be_taken_away_and_another_put_there() =>
        AssertEdited(
            "[Flatten(Name = \"x\", Input = \"y\")]",
            "[Flatten(DataFormat = DataFormat.ChannelsFirst)]",
            Reset("Name"),
            Reset("Input"),
            Set("DataFormat", DataFormat.ChannelsFirst));

    [Fact]
    public void Arguments_of_every_type_are_added() =>
        AssertEdited(
            "[BatchNormalization]",
            "[BatchNormalization(Axis = 1, Momentum = 0.5, Epsilon = 1.0, Center = false, Name = \"a\\\"b\", GammaInitializer = "
                + "Initializer.Zeros, RenormClipping = new[] { 3.0, 0.25, 1e-7 })]",
            Set("Axis", 1),
            Set("Momentum", 0.5),
            Set("Epsilon", 1.0),
            Set("Center", false),
            Set("Name", "a\"b"),
            Set("GammaInitializer", Initializer.Zeros),
            Set("RenormClipping", new EquatableArray<double>([3.0, 0.25, 1e-7])));

    [Fact]
    public void A_required_argument_that_is_missing_is_put_in_its_place() =>
        AssertEdited(
            "[MaxPooling2D(Padding = Padding.Same)]",
            "[MaxPooling2D(2, 3, Padding = Padding.Same)]",
            Set("PoolSize", new EquatableArray<int>([2, 3])));

    [Fact]
    public void An_argument_is_changed_once() =>
        AssertEdited("[Dense(4, Name = \"x\")]", "[Dense(1, Name = \"x\")]", Set("Units", 1), Set("Units", 2));

    [Fact]
    public void A_layer_may_be_replaced_by_others() =>
        AssertEdited(
            "[Flatten] // one vector",
            "[GlobalAveragePooling2D, Dropout(0.5)] // one vector",
            new RemoveLayer(1),
            new InsertLayer(1, LayerSources.Of("GlobalAveragePooling2D")),
            new InsertLayer(1, LayerSources.Of("Dropout", ("Rate", 0.5))));

    [Fact]
    public void Neighbours_in_a_list_may_all_be_taken_out() =>
        AssertEdited(
            "[Flatten, Dropout(0.1), Dense(4), Dropout(0.2), Softmax]",
            "[Dense(4)]",
            new RemoveLayer(1),
            new RemoveLayer(2),
            new RemoveLayer(4),
            new RemoveLayer(5));

    [Fact]
    public void A_list_whose_layers_are_all_taken_out_goes() =>
        AssertEdited("[Flatten, Dropout(0.1)] [Dense(4)]", "[Dense(4)]", new RemoveLayer(1), new RemoveLayer(2));

    [Fact]
    public void A_layer_is_put_before_one_that_is_changed_and_behind_one_that_is_taken_out() =>
        AssertEdited(
            "[Flatten, Dense(4)]",
            "[Reshape(2, -1), Dense(5)]",
            new RemoveLayer(1),
            new InsertLayer(2, LayerSources.Reshape(2, -1)),
            new SetArgument(2, "Units", 5));

    private static SetArgument Set(string argument, ArgumentValue value) => new(1, argument, value);

    private static ResetArgument Reset(string argument) => new(1, argument);

    private static void AssertEdited(string before, string after, params Edit[] edits)
    {
        var compilation = Compile.Of($"[Input(28, 28, 3)]\n{before}\npartial class Model {{ }}");
        var tree = compilation.SyntaxTrees[0];
        var cancellation = TestContext.Current.CancellationToken;
        var editor = new LayerEditor(tree.GetText(cancellation), compilation.GetSemanticModel(tree), cancellation);
        editor.Apply(new("Edit", edits), tree.GetRoot(cancellation).DescendantNodes().OfType<AttributeSyntax>().First());
        var edited = editor.Finish().ToString();
        Assert.Equal($"[Input(28, 28, 3)]\n{after}\npartial class Model {{ }}", edited);
        Assert.Empty(CSharpSyntaxTree.ParseText(edited, cancellationToken: cancellation).GetDiagnostics(cancellation));
    }
}
