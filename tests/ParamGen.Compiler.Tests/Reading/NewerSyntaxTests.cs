using Microsoft.CodeAnalysis.CSharp;
using ParamGen.Compiler.LanguageSupport;

namespace ParamGen.Compiler.Tests.Reading;

/// <summary>The newer kinds of syntax, which we know by number, have these numbers in a compiler that has names for them.</summary>
public class NewerSyntaxTests
{
    [Fact]
    public void Each_number_is_the_kind_s()
    {
        Assert.Equal(SyntaxKind.FileKeyword, NewerSyntax.FileKeyword);
        Assert.Equal(SyntaxKind.CollectionExpression, NewerSyntax.CollectionExpression);
        Assert.Equal(SyntaxKind.ExpressionElement, NewerSyntax.ExpressionElement);
        Assert.Equal(LanguageVersion.CSharp12, NewerSyntax.CSharp12);
    }
}
