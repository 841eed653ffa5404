using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using Microsoft.CodeAnalysis.Text;
using ParamGen.Compiler.Reading;
using ParamGen.Core.Arithmetic;

namespace ParamGen.Compiler.Generation;

/// <summary>
/// Writes lines, which end in \n on every system, under the invariant culture. They are indented with tabs: a seventh of the text
/// would be spaces, and the compiler reads each.
/// </summary>
internal sealed class SourceWriter
{
    /// <summary>The length from which on a line of a declaration takes no further constant.</summary>
    private const int FullLine = 120;

    private readonly StringBuilder text = new();
    private string indent = "";

    /// <summary>The type of the declaration that is being written; null where none is.</summary>
    private string? declared;

    /// <summary>Where the line of that declaration begins.</summary>
    private int lineStart;

    public void Line(string line)
    {
        EndDeclaration();
        text.Append(indent).Append(line).Append('\n');
    }

    /// <summary>A line with nothing in it.</summary>
    public void Blank()
    {
        EndDeclaration();
        text.Append('\n');
    }

    /// <summary>A comment on what follows.</summary>
    public void Comment([InterpolatedStringHandlerArgument("")] Documentation documentation) => text.Append("</summary>\n");

    /// <summary>A comment on a parameter of what follows.</summary>
    public void ParameterComment(string name, string comment)
    {
        text.Append(indent).Append("/// <param name=\"").Append(name).Append("\">");
        Literals.AppendXml(text, comment).Append("</param>\n");
    }

    /// <summary>
    /// A constant that needs no explanation. It shares a declaration with those of its type before it, which is shorter, and faster
    /// to compile.
    /// </summary>
    public void Constant(string name, long value) => Declare("long", name).Append(value);

    /// <summary>The same with an explanation, and so a declaration of its own.</summary>
    public void Constant(string name, long value, [InterpolatedStringHandlerArgument("")] Documentation documentation)
    {
        text.Append("</summary>\n");
        Constant(name, value);
        EndDeclaration();
    }

    /// <summary>A constant that needs no explanation.</summary>
    public void Constant(string name, int value) => Declare("int", name).Append(value);

    /// <summary>The same with an explanation.</summary>
    public void Constant(string name, int value, [InterpolatedStringHandlerArgument("")] Documentation documentation)
    {
        text.Append("</summary>\n");
        Constant(name, value);
        EndDeclaration();
    }

    /// <summary>A constant of 32 bits, with an explanation. Nine digits are enough to tell any two apart.</summary>
    public void Constant(string name, float value, [InterpolatedStringHandlerArgument("")] Documentation documentation)
    {
        text.Append("</summary>\n");
        Declare("float", name).Append(value.ToString("G9", CultureInfo.InvariantCulture)).Append('f');
        EndDeclaration();
    }

    /// <summary>A number of values: an int wherever it fits, as arrays and spans take it.</summary>
    public void Size(string name, long value) =>
        Declare(value is >= int.MinValue and <= int.MaxValue ? "int" : "long", name).Append(value);

    /// <summary>A constant that needs no explanation.</summary>
    public void Constant(string name, string value) => Literals.Append(Declare("string", name).Append('"'), value).Append('"');

    /// <summary>A constant of several lines, each of which ends in \n, and what it is.</summary>
    public void Constant(string name, IEnumerable<string> lines, [InterpolatedStringHandlerArgument("")] Documentation documentation)
    {
        text.Append("</summary>\n");
        Declare("string", name).Append('"');
        foreach (var line in lines)
            Literals.Append(text, line).Append("\\n");
        text.Append('"');
        EndDeclaration();
    }

    /// <summary>Why there are stand-ins: a literal, or the name of a constant that is one.</summary>
    public string Reason { get; set; } = "\"\"";

    /// <summary>A text as a literal.</summary>
    public static string Quoted(string value) => Literals.Append(new StringBuilder("\""), value).Append('"').ToString();

    /// <summary>Makes each use of what follows an error that says why.</summary>
    public void Obsolete()
    {
        EndDeclaration();
        text.Append(indent).Append("[global::System.Obsolete(").Append(Reason).Append(", true)]\n");
    }

    /// <summary>A member without a value in place of a constant.</summary>
    public void StandIn(string type, string name)
    {
        Obsolete();
        text.Append(indent).Append("public static ").Append(type).Append(' ').Append(name)
            .Append(" => throw new global::System.InvalidOperationException(").Append(Reason).Append(");\n");
    }

    /// <summary>Opens a block after its heading.</summary>
    public void Open(string heading)
    {
        Line(heading);
        Line("{");
        indent += "\t";
    }

    /// <summary>A class with a class for each of several names.</summary>
    /// <param name="className">The class around them.</param>
    /// <param name="description">What it is.</param>
    /// <param name="names">The names, without the mark of those that are words of C#.</param>
    /// <param name="write">Writes what is in the class at a position.</param>
    public void Classes(string className, string description, string[] names, Action<int> write)
    {
        Comment($"{description}");
        Open("public static class " + className);
        for (var i = 0; i < names.Length; i++)
        {
            Open("public static class " + TypeHeader.Escape(names[i]));
            write(i);
            Close();
        }

        Close();
    }

    public void Close()
    {
        EndDeclaration();
        indent = indent.Substring(1);
        Line("}");
    }

    public SourceText ToText() => SourceText.From(new Reader(text), text.Length, Encoding.UTF8);

    private StringBuilder Declare(string type, string name)
    {
        if (declared != type)
        {
            EndDeclaration();
            declared = type;
            lineStart = text.Length;
            text.Append(indent).Append("public const ").Append(type).Append(' ');
        }
        else if (text.Length - lineStart < FullLine)
            text.Append(", ");
        else
        {
            lineStart = text.Append(",\n").Length;
            text.Append(indent).Append('\t');
        }

        return text.Append(name).Append(" = ");
    }

    private void EndDeclaration()
    {
        if (declared is not null)
            text.Append(";\n");
        declared = null;
    }

    /// <summary>The text of a comment, of which each part is written where it belongs instead of being put together first.</summary>
    [InterpolatedStringHandler]
    internal readonly ref struct Documentation
    {
        private readonly StringBuilder text;

#pragma warning disable IDE0060 // The compiler passes the lengths.
        public Documentation(int literalLength, int formattedCount, SourceWriter writer)
        {
            writer.EndDeclaration();
            text = writer.text.Append(writer.indent).Append("/// <summary>");
        }
#pragma warning restore IDE0060

        public void AppendLiteral(string part) => text.Append(part);

        /// <summary>A name, or anything else that may hold what XML writes in another way.</summary>
        public void AppendFormatted(string part) => Literals.AppendXml(text, part);

        public void AppendFormatted(int part) => text.Append(part);

        public void AppendFormatted(Sum part) => part.AppendTo(text);
    }

    /// <summary>Gives the text in pieces: a long one as a single string would be kept among the compiler's largest objects.</summary>
    private sealed class Reader(StringBuilder text) : TextReader
    {
        private int position;

        public override int Peek() => position < text.Length ? text[position] : -1;

        public override int Read() => position < text.Length ? text[position++] : -1;

        public override int Read(char[] buffer, int index, int count)
        {
            count = Math.Min(count, text.Length - position);
            text.CopyTo(position, buffer, index, count);
            position += count;
            return count;
        }

        public override string ReadToEnd() => text.ToString(position, text.Length - position);
    }
}
