using System.Collections.Immutable;
using ParamGen.Core.Rules;
using ParamGen.Core.Text;

namespace ParamGen.Compiler.Reading.Files;

/// <summary>Says why a path does not lead to one file, and which path would.</summary>
/// <param name="typed">The path as it was written.</param>
/// <param name="files">The files of the project.</param>
/// <param name="projectFolder">The project's folder; empty where it is not known.</param>
internal sealed class MissingFile(string typed, ImmutableArray<ProjectFile> files, string projectFolder)
{
    /// <summary>More of them would be no help.</summary>
    private const int MaxSuggestions = 4;

    private const string UseItem = "use <ParamGenFile> instead of <AdditionalFiles> in the project";

    /// <summary>From here on, as many changes as a hint allows leave most of a name as it is.</summary>
    private const int LongName = 6;

    private static readonly char[] separators = ['/', '\\'];

    private readonly FilePath path = new(typed);

    /// <summary>What may have been meant: not a text that describes no file.</summary>
    private readonly ImmutableArray<ProjectFile> named = files.RemoveAll(file => file.IsDescribed && file.Path == file.Text.Path);

    /// <summary>What is wrong with the path of a model.</summary>
    public FileProblem Problem(string model)
    {
        var found = ModelFile.Find(typed, files);
        if (found.Length > 1)
        {
            string[] ends = [.. found.Select(EndOf)];
            return new(
                FileRules.PG0502_FileAmbiguous,
                new([model, typed, $"{found.Length}", Listed(ends)]),
                ends.Take(MaxSuggestions).ToArray());
        }

        var near = found.IsEmpty && Near() is { } file ? EndOf(file) : null;
        return new(FileRules.PG0501_FileNotFound, new([model, Reason(near)]), near is null ? default : new([near]));
    }

    /// <summary>What is wrong where there is one file, which has no text.</summary>
    public static FileProblem Unreadable(string model, string file) =>
        NotRead(model, file, FileFormat.IsBinary(file) ? $"is not text; {UseItem}" : "does not exist, or is not text");

    /// <summary>What is wrong where there is one file, which the build must describe first.</summary>
    public static FileProblem NotDescribed(string model, string file) => NotRead(model, file, $"is not described; {UseItem}");

    /// <summary>What is wrong with a text that should describe a file.</summary>
    public static FileProblem NoDescription(string model, string file, string reason) =>
        NotRead(model, file, $"is not a description of a file: {reason}");

    private static FileProblem NotRead(string model, string file, string reason) =>
        new(FileRules.PG0501_FileNotFound, new([model, $"'{file}' {reason}"]), default);

    private string Reason(string? near)
    {
        var hint = near is null ? "" : $"; did you mean '{near}'?";
        if (typed.Trim().Length == 0)
            return "the path is empty; write the end of the path of one of the project's model files";
        if (path.LeadsOut)
            return $"'{typed}' starts with '..', but a path is compared with the ends of the paths of the "
                + $"project's files{(near is null ? "; omit '..'" : hint)}";
        var missing = $"none of the project's model files ends with '{typed}'";
        var also = near is null ? "; " : $"{hint} Otherwise, ";
        var item = FileFormat.IsKerasJson(path.Name) ? "AdditionalFiles" : "ParamGenFile";
        var folder = typed.IndexOfAny(separators) < 0 ? "path/to/" : "";
        var added = $"add <{item} Include=\"{folder}{typed}\" /> to the project";
        return FileFormat.IsFound(path.Name) ? $"{missing}{also}put it in the project folder, or {added}"
            : FileFormat.Advice(path.Name) is { } advice ? $"'{typed}' {advice}{hint}"
            : $"{missing}{also}{added}";
    }

    /// <summary>
    /// The file that was probably meant: of the same name in another folder, of the same name up to its first dot, or of one that
    /// takes few changes. What follows the first dot is mostly the same for all.
    /// </summary>
    private ProjectFile? Near()
    {
        if (path.Length == 0)
            return null;
        return Only(file => file.Name.Equals(path.Name, StringComparison.OrdinalIgnoreCase))
            ?? Only(file => Stem(file.Name).Equals(Stem(path.Name), StringComparison.OrdinalIgnoreCase))
            ?? (NearestStem() is { } stem ? named.First(file => Stem(file.Name) == stem) : null);
    }

    /// <summary>The name that takes the fewest changes: of a short one, two changes would leave next to nothing.</summary>
    private string? NearestStem()
    {
        var own = Stem(path.Name);
        return Spelling.Nearest(own, named.Select(file => Stem(file.Name)).Where(stem => own.Length >= LongName || IsClose(own, stem)));
    }

    /// <summary>Whether two names have the same characters in another order, or all but a third of them at their ends.</summary>
    private static bool IsClose(string one, string other)
    {
        var shorter = Math.Min(one.Length, other.Length);
        var start = Enumerable.Range(0, shorter).TakeWhile(i => Same(one[i], other[i])).Count();
        var end = Enumerable.Range(1, shorter - start).TakeWhile(i => Same(one[one.Length - i], other[other.Length - i])).Count();
        var isTurned = Sorted(one) == Sorted(other);
        return isTurned || 3 * (start + end) >= 2 * Math.Max(one.Length, other.Length);
    }

    private static bool Same(char one, char other) => char.ToLowerInvariant(one) == char.ToLowerInvariant(other);

    private static string Sorted(string text) => new([.. text.ToLowerInvariant().OrderBy(c => c)]);

    /// <summary>The one file of a kind; of several the one whose path takes the fewest changes.</summary>
    private ProjectFile? Only(Func<ProjectFile, bool> isMeant)
    {
        ProjectFile[] meant = [.. named.Where(isMeant)];
        if (meant.Length < 2)
            return meant.FirstOrDefault();
        return Spelling.Nearest(path.End(path.Length), meant.Select(file => EndOf(file))) is { } end
            ? meant.First(file => EndOf(file) == end)
            : meant[0];
    }

    /// <summary>The end of a file's path that tells it from all others, with as many folders as were typed, within the project.</summary>
    private string EndOf(ProjectFile file)
    {
        var whole = new FilePath(file.Path);
        var inProject = projectFolder.Length > 0 && file.Path.StartsWith(projectFolder, StringComparison.OrdinalIgnoreCase)
            ? new FilePath(file.Path.Substring(projectFolder.Length)).Length
            : whole.Length;
        var count = Math.Max(1, Math.Min(path.Length, inProject));
        while (count < whole.Length && ModelFile.Find(whole.End(count), files) is not [_])
            count++;
        return whole.End(count);
    }

    private static string Stem(string name) => name.Length > 1 && name.IndexOf('.', 1) is > 0 and var dot ? name.Substring(0, dot) : name;

    private static string Listed(string[] ends) => ends.Length <= MaxSuggestions
        ? $"{string.Join(", ", ends.Take(ends.Length - 1).Select(end => $"'{end}'"))} and '{ends[ends.Length - 1]}'"
        : $"{string.Join(", ", ends.Take(MaxSuggestions).Select(end => $"'{end}'"))} and {ends.Length - MaxSuggestions} more";
}
